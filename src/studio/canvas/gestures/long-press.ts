import { swallowClick } from './track-drag';

const HOLD_MS = 500;
/** A finger is never quite still, px. */
const STILL = 8;

interface Held {
  readonly pointerId: number;
  readonly target: Element;
  readonly x: number;
  readonly y: number;
}

/**
 * A finger that stays where it is opens what the right button of a mouse opens: the same event is sent, so whatever listens for a context
 * menu need not know of fingers. Some browsers send one by themselves; the person gets one menu all the same.
 */
export class LongPress {
  private held: Held | null = null;
  private timer = 0;
  /** The menu is open and the finger that opened it is still down. */
  private isOpen = false;

  constructor(private readonly root: HTMLElement) {}

  readonly onDown = (event: PointerEvent): void => {
    this.stop();
    if (event.pointerType !== 'touch' || !event.isPrimary || !(event.target instanceof Element)) return;
    this.isOpen = false;
    this.held = { pointerId: event.pointerId, target: event.target, x: event.clientX, y: event.clientY };
    this.timer = window.setTimeout(this.open, HOLD_MS);
  };

  readonly onMove = (event: PointerEvent): void => {
    if (this.held !== null && Math.hypot(event.clientX - this.held.x, event.clientY - this.held.y) >= STILL) this.stop();
  };

  readonly onEnd = (): void => {
    this.stop();
    if (this.isOpen) swallowClick();
  };

  /** The browser's own event: it comes first and does the work, or it comes second and is one too many. */
  readonly onContextMenu = (event: Event): void => {
    if (!event.isTrusted) return;
    this.stop();
    if (!this.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Under an open menu the picture stays. */
  readonly onTouchMove = (event: Event): void => {
    if (this.isOpen) event.stopPropagation();
  };

  private readonly open = (): void => {
    const { held } = this;
    if (held === null) return;
    const at = { bubbles: true, cancelable: true, clientX: held.x, clientY: held.y };
    // Whatever drag the press might have become is none.
    held.target.dispatchEvent(new PointerEvent('pointercancel', { ...at, pointerId: held.pointerId, pointerType: 'touch' }));
    this.held = null;
    this.isOpen = true;
    if (this.root.contains(held.target)) held.target.dispatchEvent(new MouseEvent('contextmenu', at));
  };

  private stop(): void {
    window.clearTimeout(this.timer);
    this.held = null;
  }
}
