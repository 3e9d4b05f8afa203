import { make, say } from './make';
import type { PageStep, PageWay } from './page-steps';
import { backTo, begin, here, lastFork, type Trail, take } from './trail';
import { type WalkMoves, walkParts } from './walk-panel';

interface Walking {
  readonly steps: readonly PageStep[];
  /** Somebody stands at a step now: the drawing follows, the address too. */
  moved(stepId: string): void;
  leave(stepId: string): void;
}

export interface Walk {
  /** Begins at a step, or at the first one. */
  start(stepId: string | null): void;
}

/** The walk-through: one step at a time, with what it takes, and the question which way to go on. */
export function openWalk({ steps: list, moved, leave }: Walking): Walk {
  const steps = new Map(list.map((step) => [step.id, step]));
  const panel = make('section', { id: 'walk', 'aria-label': 'Walk-through' });
  document.querySelector('.text')?.prepend(panel);
  let trail: Trail = [];
  let isDrill = false;
  let isAnswerShown = true;

  const draw = () => {
    const step = steps.get(here(trail));
    if (step === undefined) return;
    const fork = lastFork(trail, (id) => steps.get(id)?.isFork === true);
    panel.replaceChildren(...walkParts({ step, steps, trail, fork, isDrill, isAnswerShown }, moves));
    panel.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
    panel.scrollIntoView({ block: 'nearest' });
    moved(step.id);
    say(sentence(step, list.length, isAnswerShown));
  };
  const moves: WalkMoves = {
    go(next) {
      trail = next;
      isAnswerShown = !isDrill;
      draw();
    },
    choose(way) {
      if (way !== undefined && isAnswerShown && steps.has(way.to)) moves.go(take(trail, way.to, way.answer));
    },
    drill(isOn) {
      isDrill = isOn;
      isAnswerShown = !isOn;
      draw();
    },
    showAnswer() {
      isAnswerShown = true;
      draw();
    },
    leave: () => leave(here(trail)),
  };
  panel.addEventListener('keydown', (event) => {
    const step = steps.get(here(trail));
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = keyMove(event.key, {
      ways: step.ways,
      trail,
      isAnswerShown,
      fork: lastFork(trail, (id) => steps.get(id)?.isFork === true),
    });
    if (move === null) return;
    event.preventDefault();
    move(moves);
  });
  return {
    start(stepId) {
      const known = stepId !== null && steps.has(stepId) ? stepId : list[0]?.id;
      if (known !== undefined) moves.go(begin(known));
    },
  };
}

interface KeyPlace {
  readonly ways: readonly PageWay[];
  readonly trail: Trail;
  readonly fork: number | null;
  readonly isAnswerShown: boolean;
}

/** What a key does in the walk-through; null: nothing. */
function keyMove(key: string, { ways, trail, fork, isAnswerShown }: KeyPlace): ((moves: WalkMoves) => void) | null {
  const way = /^[1-9]$/.test(key) ? ways[Number(key) - 1] : key === 'ArrowRight' && ways.length === 1 ? ways[0] : undefined;
  if (key === 'ArrowRight' && !isAnswerShown) return (moves) => moves.showAnswer();
  if (way !== undefined) return (moves) => moves.choose(way);
  if (key === 'ArrowLeft' && trail.length > 1) return (moves) => moves.go(backTo(trail, trail.length - 2));
  if (key.toLowerCase() === 'f' && fork !== null) return (moves) => moves.go(backTo(trail, fork));
  return key === 'Escape' ? (moves) => moves.leave() : null;
}

function sentence({ number, name, owner, ways, isFork }: PageStep, count: number, isAnswerShown: boolean): string {
  const start = `Step ${number} of ${count}: ${name}.`;
  if (!isAnswerShown) return `${start} Who does it, with what, and what follows?`;
  const next = isFork ? `Which applies? ${ways.length} answers.` : `${ways.length} steps follow.`;
  return `${start} ${owner}. ${ways.length === 0 ? 'This way ends here.' : ways.length === 1 ? '' : next}`.trim();
}
