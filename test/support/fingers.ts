import type { Page } from 'playwright-core';
import type { At } from './editor-driver';

/** Fingers on the screen of a page, down to the touch events that a browser makes of them. */
export interface Fingers {
  tap(at: At): Promise<void>;
  /** Stays where it is for so long and lets go. */
  hold(at: At, ms: number): Promise<void>;
  drag(from: At, to: At, options?: { readonly hold?: boolean }): Promise<void>;
  /** Two fingers that start `from` px apart around a place and end `to` px apart. */
  pinch(at: At, from: number, to: number): Promise<void>;
  up(): Promise<void>;
}

const STEPS = 10;

export async function fingersOn(page: Page): Promise<Fingers> {
  const browser = await page.context().newCDPSession(page);
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: At[]) => {
    const touchPoints = points.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id }));
    await browser.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const between = (from: At, to: At, share: number) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  const up = () => send('touchEnd');
  return {
    up,
    async tap(at) {
      await send('touchStart', at);
      await up();
      await page.waitForTimeout(60);
    },
    async hold(at, ms) {
      await send('touchStart', at);
      await page.waitForTimeout(ms);
      await up();
    },
    async drag(from, to, { hold = false } = {}) {
      await send('touchStart', from);
      for (let step = 1; step <= STEPS; step += 1) await send('touchMove', between(from, to, step / STEPS));
      await page.waitForTimeout(60);
      if (!hold) await up();
    },
    async pinch(at, from, to) {
      const apart = (by: number): [At, At] => [
        { x: at.x - by / 2, y: at.y },
        { x: at.x + by / 2, y: at.y },
      ];
      await send('touchStart', ...apart(from));
      for (let step = 1; step <= STEPS; step += 1) await send('touchMove', ...apart(from + ((to - from) * step) / STEPS));
      await up();
    },
  };
}
