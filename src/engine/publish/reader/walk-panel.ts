import { button, every, make } from './make';
import type { PageStep, PageWay } from './page-steps';
import { backTo, type Trail } from './trail';

/** What the walk-through shows now. */
export interface WalkShown {
  readonly step: PageStep;
  readonly steps: ReadonlyMap<string, PageStep>;
  readonly trail: Trail;
  /** The stop of the last question; null: there was none. */
  readonly fork: number | null;
  readonly isDrill: boolean;
  readonly isAnswerShown: boolean;
}

/** What a person can do with it. */
export interface WalkMoves {
  choose(way: PageWay | undefined): void;
  go(trail: Trail): void;
  drill(isOn: boolean): void;
  showAnswer(): void;
  leave(): void;
}

/** The parts of the panel, from the top to the bottom. */
export function walkParts(shown: WalkShown, moves: WalkMoves): readonly HTMLElement[] {
  const { step, steps, isAnswerShown } = shown;
  return [
    make('h2', { class: 'unseen' }, 'Walk-through'),
    make('p', { class: 'soft' }, `Step ${step.number} of ${steps.size} · ${step.stage}`),
    cardOf(step, isAnswerShown),
    isAnswerShown ? choices(shown, moves) : make('p', {}, button('Show the answer', moves.showAnswer, { class: 'main' })),
    controls(shown, moves),
    drillBox(shown, moves),
    trailOf(shown, moves),
    make('p', { class: 'soft keys' }, 'Keys: 1 to 9 choose, → goes on, ← goes back, F goes back to the last question, Esc leaves.'),
  ];
}

function choices({ step: { ways, isFork }, steps }: WalkShown, { choose }: WalkMoves): HTMLElement {
  if (ways.length === 0) return make('p', { class: 'done' }, 'This way ends here. Well done.');
  const head = isFork ? 'Which applies?' : ways.length > 1 ? 'All of these follow. Which one first?' : 'Next';
  const list = ways.map((way, index) => {
    const other = steps.get(way.to);
    const name = other === undefined ? '' : `${other.number}. ${other.name} (${other.owner})`;
    const answer = way.answer === '' ? [] : [make('strong', {}, way.answer), make('span', {}, ' → ')];
    const press = button('', () => choose(way), { class: 'choice', 'aria-keyshortcuts': String(index + 1) });
    press.append(...answer, name);
    return make('li', {}, press);
  });
  return make('div', { class: 'choices' }, make('h4', {}, head), make('ul', { class: 'plain' }, ...list));
}

function controls({ trail, fork }: WalkShown, { go, leave }: WalkMoves): HTMLElement {
  const back = button('Back', () => go(backTo(trail, trail.length - 2)));
  back.disabled = trail.length < 2;
  const question = button('Back to the last question', () => go(backTo(trail, fork ?? trail.length - 1)));
  question.disabled = fork === null;
  const again = button('Start again', () => go(backTo(trail, 0)));
  return make('p', { class: 'row' }, back, question, again, button('Leave', leave));
}

function drillBox({ isDrill }: WalkShown, { drill }: WalkMoves): HTMLElement {
  const box = make('input', { type: 'checkbox' });
  box.checked = isDrill;
  box.addEventListener('change', () => drill(box.checked));
  return make('p', {}, make('label', {}, box, ' Drill: hide the answer first'));
}

function trailOf({ trail, steps }: WalkShown, { go }: WalkMoves): HTMLElement {
  const stops = trail.map(({ stepId, answer }, index) => {
    const step = steps.get(stepId);
    const words = `${step?.number}. ${step?.name}`;
    const isLast = index === trail.length - 1;
    const stop = isLast
      ? make('span', { 'aria-current': 'step' }, words)
      : button(words, () => go(backTo(trail, index)), { class: 'link' });
    return make('li', {}, stop, answer === '' ? '' : make('small', {}, ` ${answer}`));
  });
  return make('details', { open: true }, make('summary', {}, 'The way so far'), make('ol', { class: 'trail plain' }, ...stops));
}

/** What stands on the page of a step, without what belongs to its place there. */
function cardOf({ article, number, name }: PageStep, isAnswerShown: boolean): HTMLElement {
  const card = make('div', { class: 'step card' }, make('h3', { tabindex: '-1' }, `${number}. ${name}`));
  if (!isAnswerShown) {
    card.append(make('p', {}, 'Who does it, with which tool, and what comes next? Say it, then look.'));
    return card;
  }
  for (const part of every('.who, .answer > *', article)) {
    if (part.matches('.ways, .from, .actions') || part.nextElementSibling?.matches('.ways') === true) continue;
    const copy = part.cloneNode(true);
    if (copy instanceof HTMLElement) card.append(copy);
  }
  for (const tool of every('.tools a', card)) tool.classList.add('go');
  for (const box of every('.checklist li', card))
    box.replaceChildren(make('label', {}, make('input', { type: 'checkbox' }), ' ', ...box.childNodes));
  return card;
}
