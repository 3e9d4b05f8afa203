import { useEffect } from 'react';
import type { StepId } from '../../sop/model/ids';
import { stepNumbers } from '../../sop/model/step-numbers';
import { goToStep } from './actions/steps-at-hand';
import type { EditorSession } from './editor-session';

const stepOf = (element: Element | null) => (element?.closest('.react-flow__node')?.getAttribute('data-id') ?? null) as StepId | null; // written from a step's id

/** Gone from the page, switched off or hidden: an element like that has let the focus fall. */
function isLost(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled') || element.getClientRects().length === 0;
}

/** The step itself, or what stood nearest before it, else after it, in the order it was in. */
function heir(session: EditorSession, step: StepId | null, order: readonly StepId[]): StepId | undefined {
  const { sop } = session.mirror.getState();
  const { cursor } = session.window.getState();
  const at = step === null ? -1 : order.indexOf(step);
  const near = at === -1 ? [] : [...order.slice(0, at + 1).reverse(), ...order.slice(at + 1)];
  return [...near, ...(cursor === null ? [] : [cursor]), ...stepNumbers(sop).keys()].find((id) => sop.steps.has(id));
}

/**
 * Never lets the focus fall out of the page: when what had it is gone, by undo, by deletion or because a button has nothing more to do, a
 * step takes it. A person who pressed on nothing wanted no focus and gets none.
 */
export function useKeptFocus(session: EditorSession): void {
  useEffect(() => {
    let last: Element | null = null;
    let step: StepId | null = null;
    let order: readonly StepId[] = [];
    let asked = 0;
    const remember = () => {
      last = document.activeElement === document.body ? null : document.activeElement;
      step = stepOf(last) ?? step;
      order = [...stepNumbers(session.mirror.getState().sop).keys()];
    };
    const check = () => {
      asked = 0;
      if (document.activeElement !== document.body || last === null || !isLost(last) || document.querySelector('[role="dialog"]')) return;
      const next = heir(session, step, order);
      last = null;
      if (next !== undefined) goToStep(session, next);
      else session.view.current?.element.closest<HTMLElement>('[tabindex]')?.focus();
    };
    const later = () => {
      // Two frames: what opens or comes back by itself takes the focus first.
      if (asked === 0 && document.activeElement === document.body) asked = requestAnimationFrame(() => requestAnimationFrame(check));
    };
    const forget = () => {
      if (document.activeElement === document.body) last = null;
    };
    const observer = new MutationObserver(later);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerup', forget);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerup', forget);
    };
  }, [session]);
}
