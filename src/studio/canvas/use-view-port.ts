import { type ReactFlowInstance, useStoreApi, type Viewport } from '@xyflow/react';
import { type RefObject, useCallback, useEffect } from 'react';
import { drawingBounds } from '../../sop/drawing/cells';
import type { Rect } from '../../sop/model/drawing';
import { type CanvasSession, useSession } from './canvas-session';
import type { StepNode } from './steps/to-react-flow';
import type { ViewPort } from './view-port';

const COARSE_BELOW = 0.45;
/** From these zooms on, so many px of the drawing are at least 0.67 px of the screen: in steps, because each step styles all cards anew. */
const SCREEN_PX = [
  [0.67, 1],
  [0.3, 2.25],
  [0.13, 5.2],
  [0.06, 11.2],
  [0, 23],
] as const;
const MARGIN = 32;
const GLIDE_MS = 180;

function glide(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : GLIDE_MS;
}

/** Tells the header strips where the picture is. Only they get the variables: on the root every card's style would be looked at again. */
function showViewport(root: HTMLElement, { x, y, zoom }: Viewport): void {
  const headers = root.querySelectorAll<HTMLElement>('.band-headers');
  const gutter = gutters(root);
  for (const strip of headers) {
    const along = strip.dataset.axis === 'x' ? x - gutter.left : y - gutter.top;
    strip.style.setProperty('--view-offset', `${along}px`);
    strip.style.setProperty('--view-zoom', `${zoom}`);
  }
  root.classList.toggle('is-coarse', zoom < COARSE_BELOW);
  const px = String(SCREEN_PX.find(([least]) => zoom >= least)?.[1] ?? 1);
  if (root.style.getPropertyValue('--screen-px') !== px) root.style.setProperty('--screen-px', px);
}

interface Gutters {
  readonly left: number;
  readonly top: number;
}

const knownGutters = new WeakMap<HTMLElement, { readonly looks: string; readonly gutters: Gutters }>();

/** What the header strips take of the canvas, px. Asking the style sheet makes the browser style the page, so the answer is kept while the looks are the same. */
function gutters(root: HTMLElement): Gutters {
  const { large, spread } = root.dataset;
  const looks = `${root.className}/${large}/${spread}/${innerWidth}/${matchMedia('(pointer: coarse)').matches}`;
  const known = knownGutters.get(root);
  if (known?.looks === looks) return known.gutters;
  const style = getComputedStyle(root);
  const found = {
    left: Number.parseFloat(style.getPropertyValue('--gutter-left')),
    top: Number.parseFloat(style.getPropertyValue('--gutter-top')),
  };
  knownGutters.set(root, { looks, gutters: found });
  return found;
}

/** The viewport that shows a box in the part of the canvas that the header strips leave free. */
function viewportFor(root: HTMLElement, rect: Rect, maxZoom: number): Viewport {
  const { left, top } = gutters(root);
  const width = Math.max(50, root.clientWidth - left - 2 * MARGIN);
  const height = Math.max(50, root.clientHeight - top - 2 * MARGIN);
  const zoom = Math.max(0.03, Math.min(maxZoom, width / Math.max(1, rect.width), height / Math.max(1, rect.height)));
  return {
    x: left + MARGIN + (width - rect.width * zoom) / 2 - rect.x * zoom,
    y: top + MARGIN + (height - rect.height * zoom) / 2 - rect.y * zoom,
    zoom,
  };
}

/** On opening the picture is not made smaller than this; a long SOP begins at its start instead. */
const READABLE = 0.75;

function openingViewport(root: HTMLElement, rect: Rect): Viewport {
  const whole = viewportFor(root, rect, 1);
  if (whole.zoom >= READABLE) return whole;
  const { left, top } = gutters(root);
  const tall = rect.height * READABLE;
  const free = root.clientHeight - top;
  return { x: left + MARGIN / 2 - rect.x * READABLE, y: top + Math.max(MARGIN / 2, (free - tall) / 2) - rect.y * READABLE, zoom: READABLE };
}

/** A px more or less is no difference. */
const NEARLY = 1;

function seen(root: HTMLElement, { x, y, zoom }: Viewport, rect: Rect): ReturnType<ViewPort['sees']> {
  const { left, top } = gutters(root);
  const [from, to] = [rect.x * zoom + x, (rect.x + rect.width) * zoom + x];
  const [above, below] = [rect.y * zoom + y, (rect.y + rect.height) * zoom + y];
  if (to < left || from > root.clientWidth || below < top || above > root.clientHeight) return 'nothing';
  const isAll = from > left - NEARLY && to < root.clientWidth + NEARLY && above > top - NEARLY && below < root.clientHeight + NEARLY;
  return isAll ? 'all' : 'some';
}

function createViewPort(
  root: HTMLElement,
  flow: ReactFlowInstance<StepNode>,
  panBy: (by: { x: number; y: number }) => unknown,
  { mirror }: CanvasSession,
): ViewPort {
  const show = (rect: Rect, maxZoom: number) => void flow.setViewport(viewportFor(root, rect, maxZoom), { duration: glide() });
  const bring = (rect: Rect) => {
    const { x, y, zoom } = flow.getViewport();
    const { left, top } = gutters(root);
    const shift = (from: number, size: number, low: number, high: number) =>
      from < low ? low - from : from + size > high ? Math.max(low - from, high - from - size) : 0;
    const dx = shift(rect.x * zoom + x, rect.width * zoom, left + MARGIN, root.clientWidth - MARGIN);
    const dy = shift(rect.y * zoom + y, rect.height * zoom, top + MARGIN, root.clientHeight - MARGIN);
    if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: glide() });
  };
  return {
    element: root,
    fit: () => show(drawingBounds(mirror.getState().sop), 1),
    sees: () => seen(root, flow.getViewport(), drawingBounds(mirror.getState().sop)),
    zoomIn: () => void flow.zoomIn({ duration: glide() }),
    zoomOut: () => void flow.zoomOut({ duration: glide() }),
    zoomToHundred: () => void flow.zoomTo(1, { duration: glide() }),
    show: (rect) => show(rect, 1),
    reveal(id) {
      const placement = mirror.getState().sop.drawing.placements.get(id);
      if (placement !== undefined) bring(placement);
    },
    bring,
    focus(id) {
      const focusCard = () => {
        const found = root.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);
        found?.focus({ preventScroll: true });
        return found !== null;
      };
      // A card that was added just now is in the page one frame later.
      if (!focusCard()) requestAnimationFrame(focusCard);
    },
    centre() {
      const box = root.getBoundingClientRect();
      const { left, top } = gutters(root);
      return flow.screenToFlowPosition({ x: box.left + (left + box.width) / 2, y: box.top + (top + box.height) / 2 });
    },
    toDrawing: (clientX, clientY) => flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false }),
    zoom: () => flow.getZoom(),
    panBy: (x, y) => void panBy({ x, y }),
  };
}

/** Connects React Flow's camera with the session and the header strips. */
export function useViewPort(root: RefObject<HTMLElement | null>) {
  const session = useSession();
  const store = useStoreApi();

  const onMove = useCallback((_event: unknown, viewport: Viewport) => root.current && showViewport(root.current, viewport), [root]);
  const onInit = useCallback(
    (flow: ReactFlowInstance<StepNode>) => {
      const element = root.current;
      if (element === null) return;
      session.view.current = createViewPort(element, flow, store.getState().panBy, session);
      const start = openingViewport(element, drawingBounds(session.mirror.getState().sop));
      void flow.setViewport(start);
      showViewport(element, start);
      // React Flow writes role="application" on its wrapper, which takes reading keys from screen readers.
      element.querySelector('.react-flow')?.setAttribute('role', 'presentation');
    },
    [root, session, store],
  );
  useEffect(() => {
    const [x, y, zoom] = store.getState().transform;
    if (root.current) showViewport(root.current, { x, y, zoom });
  });
  useEffect(
    () => () => {
      session.view.current = null;
    },
    [session],
  );
  return { onInit, onMove };
}
