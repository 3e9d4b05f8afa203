import { useEffect, useState } from 'react';
import './tooltips.css';

interface Tip {
  readonly text: string;
  readonly keys: string;
  readonly left: number;
  readonly top: number;
  readonly above: boolean;
}

const HOVER_MS = 500;
const LEAVE_MS = 200;
const TIPPED = '[data-tip]';
const ROOM_BELOW = 60;

function tipOf(element: HTMLElement): Tip {
  const box = element.getBoundingClientRect();
  const above = box.bottom + ROOM_BELOW > window.innerHeight;
  const { tip = '', tipKeys = '' } = element.dataset;
  // Half of the widest tip stays free at both sides.
  const half = Math.min(140, window.innerWidth / 2 - 8);
  const left = Math.max(half + 8, Math.min(window.innerWidth - half - 8, box.left + box.width / 2));
  return { text: tip, keys: tipKeys, left, top: above ? box.top - 6 : box.bottom + 6, above };
}

/** Watches the page for things with a tip; returns what stops it. One set of listeners serves them all, also those on the canvas. */
function followTips(show: (tip: Tip | null) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shownFor: Element | null = null;
  const later = (ms: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
  const open = (element: HTMLElement) => {
    if (!element.isConnected) return;
    shownFor = element;
    show(tipOf(element));
  };
  const close = () => {
    clearTimeout(timer);
    shownFor = null;
    show(null);
  };
  const tipped = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLElement>(TIPPED) : null);
  document.addEventListener(
    'pointerover',
    (event) => {
      if (event.pointerType === 'touch') return;
      const element = tipped(event.target);
      const onTip = event.target instanceof Element && event.target.closest('.tooltip') !== null;
      if (onTip || (element !== null && element === shownFor)) clearTimeout(timer);
      else if (element !== null) later(shownFor === null ? HOVER_MS : 0, () => open(element));
      else later(LEAVE_MS, close);
    },
    { signal },
  );
  document.addEventListener(
    'focusin',
    (event) => {
      const element = tipped(event.target);
      if (element?.matches(':focus-visible')) open(element);
      else close();
    },
    { signal },
  );
  document.addEventListener('focusout', close, { signal });
  document.addEventListener('pointerdown', close, { signal, capture: true });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal, capture: true });
  document.addEventListener('scroll', close, { signal, capture: true });
  return () => {
    stop.abort();
    close();
  };
}

/**
 * The tips of everything that carries `data-tip`: after a moment under the pointer, at once with the keyboard's focus. They can be
 * pointed at, stay until pointer or focus leave, and go at Escape. What they say is also the name or the description of the thing.
 */
export function Tooltips() {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => followTips(setTip), []);
  if (tip === null) return null;
  return (
    <div className="tooltip" role="tooltip" data-above={tip.above || undefined} style={{ left: tip.left, top: tip.top }}>
      {tip.text}
      {tip.keys !== '' && <kbd>{tip.keys}</kbd>}
    </div>
  );
}
