import { button, make, say } from './make';

/** The drawing of the page: zoomed, moved, and brought to a step. */
export interface Drawing {
  /** Brings a step into the middle and marks it; null takes the mark away. */
  show(stepId: string | null): void;
  onStep(press: (stepId: string) => void): void;
}

const SMALLEST = 0.15;
const LARGEST = 3;
/** A wide drawing begins larger than as a whole: with words that can be made out. */
const LEAST_AT_FIRST = 0.5;
/** Below this nobody reads a card. */
const READABLE = 0.75;

/**
 * Moving is plain scrolling, which fingers, wheels and keys know already; only zooming and dragging with the mouse are added. Null: the
 * page has no drawing.
 */
export function openDrawing(): Drawing | null {
  const frame = document.querySelector<HTMLElement>('.drawing');
  const picture = frame?.querySelector('svg');
  if (!frame || !picture) return null;
  const zoom = zoomer(frame, picture);
  frame.before(
    make(
      'div',
      { class: 'zoom', role: 'group', 'aria-label': 'Size of the diagram' },
      button('−', () => zoom.by(0.8), { 'aria-label': 'Smaller' }),
      button('Fit', () => zoom.fit()),
      button('+', () => zoom.by(1.25), { 'aria-label': 'Larger' }),
    ),
  );
  frame.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom.by(1.25);
    else if (event.key === '-') zoom.by(0.8);
    else if (event.key === '0') zoom.fit();
    else return;
    event.preventDefault();
  });
  dragToMove(frame);
  pinchToZoom(frame, zoom.by);
  zoom.fit(LEAST_AT_FIRST);
  const mark = makeMark(picture);
  return {
    show(stepId) {
      const step = stepId === null ? null : picture.querySelector<SVGGElement>(`[data-step-id="${CSS.escape(stepId)}"]`);
      mark(step);
      if (step === null) return;
      if (zoom.scale() < READABLE) zoom.to(READABLE);
      const [around, card] = [frame.getBoundingClientRect(), step.getBoundingClientRect()];
      frame.scrollBy({
        left: card.left + card.width / 2 - (around.left + around.width / 2),
        top: card.top + card.height / 2 - (around.top + around.height / 2),
        behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
      });
    },
    onStep(press) {
      picture.addEventListener('click', (event) => {
        const at = event.target instanceof Element ? event.target : null;
        const step = at?.closest('a') === null ? at.closest('[data-step-id]') : null;
        if (step) press(step.getAttribute('data-step-id') ?? '');
      });
    },
  };
}

function zoomer(frame: HTMLElement, picture: SVGSVGElement) {
  const natural = { width: picture.width.baseVal.value, height: picture.height.baseVal.value };
  let scale = 1;
  const to = (wanted: number) => {
    const before = scale;
    scale = Math.min(LARGEST, Math.max(SMALLEST, wanted));
    const [x, y] = [frame.scrollLeft + frame.clientWidth / 2, frame.scrollTop + frame.clientHeight / 2];
    picture.setAttribute('width', String(natural.width * scale));
    picture.setAttribute('height', String(natural.height * scale));
    frame.scrollTo(x * (scale / before) - frame.clientWidth / 2, y * (scale / before) - frame.clientHeight / 2);
  };
  return {
    to,
    scale: () => scale,
    by(factor: number) {
      to(scale * factor);
      say(`Diagram at ${Math.round(scale * 100)} percent`);
    },
    fit(least = 0) {
      const most = Number.parseFloat(getComputedStyle(frame).maxHeight) || frame.clientWidth;
      const room = Math.min(frame.clientWidth / natural.width, most / natural.height, 1);
      to(Number.isFinite(room) && room > 0 ? Math.max(least, room) : 1);
    },
  };
}

function dragToMove(frame: HTMLElement): void {
  let last: { readonly x: number; readonly y: number } | null = null;
  frame.addEventListener('pointerdown', ({ pointerType, button: pressed, clientX, clientY }) => {
    if (pointerType === 'mouse' && pressed === 0) last = { x: clientX, y: clientY };
  });
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (last === null) return;
    frame.scrollBy({ left: last.x - clientX, top: last.y - clientY, behavior: 'instant' });
    last = { x: clientX, y: clientY };
  });
  for (const over of ['pointerup', 'pointercancel'] as const)
    addEventListener(over, () => {
      last = null;
    });
}

/** Two fingers, or the wheel with Ctrl, which is what a touchpad sends for a pinch. */
function pinchToZoom(frame: HTMLElement, by: (factor: number) => void): void {
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      by(Math.exp(-event.deltaY / 200));
    },
    { passive: false },
  );
  let apart = 0;
  frame.addEventListener(
    'touchmove',
    (event) => {
      const [one, two] = event.touches;
      if (one === undefined || two === undefined) return;
      event.preventDefault();
      const now = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
      if (apart > 0 && Math.abs(now / apart - 1) > 0.02) by(now / apart);
      if (apart === 0 || Math.abs(now / apart - 1) > 0.02) apart = now;
    },
    { passive: false },
  );
  frame.addEventListener('touchend', () => {
    apart = 0;
  });
}

/** A frame around one step, drawn and not only coloured. */
function makeMark(picture: SVGSVGElement): (step: SVGGElement | null) => void {
  const frame = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  frame.setAttribute('class', 'here');
  frame.setAttribute('rx', '12');
  return (step) => {
    frame.remove();
    if (step === null) return;
    const { x, y, width, height } = step.getBBox();
    for (const [name, value] of Object.entries({ x: x - 8, y: y - 8, width: width + 16, height: height + 16 }))
      frame.setAttribute(name, String(value));
    step.append(frame);
    picture.dataset.at = step.dataset.stepId;
  };
}
