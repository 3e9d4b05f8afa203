import { duplicateItems } from '../../../sop/commands/duplicate-items';
import type { StepMove } from '../../../sop/commands/move-steps';
import { announce } from '../../ui/announcer';
import type { CanvasSession } from '../canvas-session';

/** Pictures of cards that stay where the cards were, while the cards themselves are dragged away to become copies. */
export class StayingCards {
  private readonly pictures: readonly HTMLElement[];

  constructor(cards: readonly HTMLElement[]) {
    this.pictures = cards.map((card) => {
      const picture = card.cloneNode(true) as HTMLElement; // the copy of an element is one of its kind
      for (const name of ['data-id', 'data-testid', 'tabindex', 'data-dragged']) picture.removeAttribute(name);
      for (const part of picture.querySelectorAll('[data-step-id]')) part.removeAttribute('data-step-id');
      picture.setAttribute('aria-hidden', 'true');
      picture.style.pointerEvents = 'none';
      card.before(picture);
      return picture;
    });
  }

  remove(): void {
    for (const picture of this.pictures) picture.remove();
  }
}

/** Puts copies of steps where they were dropped and selects them. */
export function dropCopies({ mirror, window, execute, view }: CanvasSession, moves: readonly StepMove[]): void {
  const before = new Set(mirror.getState().sop.steps.keys());
  if (!execute?.(duplicateItems, { stepIds: moves.map((move) => move.stepId), noteIds: [], moves })) return;
  const copies = [...mirror.getState().sop.steps.keys()].filter((id) => !before.has(id));
  window.getState().selectSteps(copies);
  const [first] = copies;
  if (first !== undefined) view.current?.focus(first);
  announce(`Copied ${copies.length} ${copies.length === 1 ? 'step' : 'steps'}`);
}
