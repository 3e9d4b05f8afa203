import type { StepId } from '../../../sop/model/ids';
import type { RenameTarget } from '../../canvas/state/canvas-state';
import type { ViewPort } from '../../canvas/view-port';

/** What others may ask of the outline or the table while it is shown. */
export interface TextView {
  /** Puts the keyboard focus on the step; null: on the first line. */
  focus(id: StepId | null): void;
  reveal(id: StepId): void;
  /** Starts writing a name in place. */
  rename(target: RenameTarget): void;
}

export interface SharedView {
  /** The camera of the canvas; what it is told of focus and sight goes to the view that the person works in. */
  current: ViewPort | null;
  /** True while the person works in the outline or the table. */
  isInText(): boolean;
  /** Which of two views that stand side by side the person went to last. */
  wentTo(side: 'text' | 'canvas'): void;
  /** Called by the outline or the table when it is in the page; returns how to say that it is gone. */
  show(text: TextView): () => void;
  focus(id: StepId | null): void;
  /** Calls back before something is asked of a canvas that is out of sight; returns how to stop that. */
  onAsk(call: () => void): () => void;
}

/** Lets actions that know only the canvas work from every view. `shows` says what is in sight. */
export function createSharedView(shows: () => { readonly canvas: boolean; readonly text: boolean }): SharedView {
  let canvas: ViewPort | null = null;
  let text: TextView | null = null;
  let beforeAsk: (() => void) | null = null;
  let went: 'text' | 'canvas' = 'text';
  /** Asked for before the view was loaded. */
  let waiting: { readonly id: StepId | null } | null = null;
  const isInText = () => shows().text && (!shows().canvas || went === 'text');
  const focusText = (id: StepId | null) => {
    if (text === null) waiting = { id };
    else text.focus(id);
  };
  /** Out of sight the canvas has nothing to reveal; all else is answered by what is true now. */
  const unseenPort = (port: ViewPort): ViewPort => {
    const asked = <Args extends unknown[], Answer>(answer: (...args: Args) => Answer) => {
      return (...args: Args): Answer => {
        beforeAsk?.();
        return answer(...args);
      };
    };
    return {
      ...port,
      fit: asked(port.fit),
      sees: asked(port.sees),
      show: asked(port.show),
      bring: asked(port.bring),
      get element() {
        beforeAsk?.();
        return port.element;
      },
      focus: focusText,
      reveal: (id) => text?.reveal(id),
    };
  };
  return {
    onAsk(call) {
      beforeAsk = call;
      return () => {
        if (beforeAsk === call) beforeAsk = null;
      };
    },
    get current() {
      if (canvas === null) return null;
      const port = canvas;
      if (!shows().canvas) return unseenPort(port);
      const shared: ViewPort = {
        ...port,
        focus: (id) => (isInText() ? focusText(id) : port.focus(id)),
        reveal(id) {
          port.reveal(id);
          text?.reveal(id);
        },
      };
      return shared;
    },
    set current(port) {
      canvas = port;
    },
    isInText,
    wentTo(side) {
      went = side;
    },
    show(shown) {
      text = shown;
      if (waiting !== null) shown.focus(waiting.id);
      waiting = null;
      return () => {
        if (text === shown) text = null;
      };
    },
    focus(id) {
      if (isInText()) focusText(id);
      else if (id !== null) {
        canvas?.reveal(id);
        canvas?.focus(id);
      } else canvas?.element.querySelector<HTMLElement>('.react-flow__node')?.focus({ preventScroll: true });
    },
  };
}
