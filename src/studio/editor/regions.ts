import { announce } from '../ui/announcer';

const REGION = '[data-region]';
const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** Where the focus last was in each region, to come back to. */
const lastIn = new WeakMap<Element, HTMLElement>();

const isShown = (element: Element) => element.getClientRects().length > 0 && element.closest('[inert]') === null;

/** Remembers where the focus was; returns what stops it. */
export function followRegions(): () => void {
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    const region = target.closest(REGION);
    if (region !== null) lastIn.set(region, target);
  };
  document.addEventListener('focusin', remember);
  return () => document.removeEventListener('focusin', remember);
}

/** Puts the focus into a region: where it was before, else on the first thing that takes it, else on the region itself. */
function enter(region: HTMLElement): void {
  const last = lastIn.get(region);
  const back = last?.isConnected && isShown(last) && last.tabIndex >= 0 ? last : undefined;
  // On the canvas the one Tab stop, not a handle beside it.
  const stop = region.querySelector<HTMLElement>('.react-flow__node[tabindex="0"]');
  const first = [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find((element) => element.tabIndex >= 0 && isShown(element));
  const target = back ?? stop ?? first ?? region;
  if (target === region && !region.hasAttribute('tabindex')) region.tabIndex = -1;
  target.focus();
  announce(region.dataset.region ?? '');
}

const regions = () => [...document.querySelectorAll<HTMLElement>(REGION)].filter(isShown);

/** Goes to the next or the previous region of the window, round and round. */
export function goToRegion(by: 1 | -1): void {
  const all = regions();
  const at = all.findIndex((region) => region.contains(document.activeElement));
  const next = all[at === -1 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
  if (next !== undefined) enter(next);
}

/** Goes to the region of a name, when it is shown. */
export function enterRegion(name: string): void {
  const region = regions().find((one) => one.dataset.region === name);
  if (region !== undefined) enter(region);
}
