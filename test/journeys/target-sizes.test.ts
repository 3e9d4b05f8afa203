import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { card, openTemplate } from '../support/editor-driver';

/** What can be pressed and is smaller than a hand needs; what is covered or out of sight can't be pressed. */
function smallTargets(least: number): string[] {
  const targets = document.querySelectorAll(
    'button, a[href], input, select, textarea, summary, [role="separator"], [role="menuitem"], [tabindex="0"]',
  );
  return [...targets].flatMap((target) => {
    // A box to tick is pressed by its words too.
    const pressed = target.closest('label') ?? target;
    const { x, y, width, height } = pressed.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    if (hit === null || !(pressed.contains(hit) || hit.contains(target)) || hit.contains(document.querySelector('main'))) return [];
    if (width >= least - 0.5 && height >= least - 0.5) return [];
    return [`${target.getAttribute('aria-label') ?? target.textContent?.slice(0, 40)}: ${Math.round(width)}×${Math.round(height)}`];
  });
}

it.each([
  { hand: 'a mouse', least: 24, hasTouch: false },
  { hand: 'a finger', least: 44, hasTouch: true },
])('has targets that are large enough for $hand', async ({ least, hasTouch }) => {
  const { page } = await openApp('', { hasTouch });
  await openTemplate(page, 'Account management');
  await card(page, 'Gather account records').click();
  await page.getByRole('button', { name: 'Problems' }).click();
  await page.waitForTimeout(500);
  const measured = () => page.evaluate(smallTargets, least);
  // The edges of lanes and stages are thin where their headers are: "Make larger" and "Make smaller" in the menu beside do the same.
  const others = async () => (await measured()).filter((said) => !said.startsWith('Size of '));

  expect(await others()).toEqual([]);
  expect(await page.locator('.step-handle').count()).toBe(4);
  for (let press = 0; press < 16; press += 1) await page.keyboard.press('-');
  await page.waitForTimeout(300);
  // So far away a card is a dot in a map; it is pressed after zooming in, or in the outline.
  expect((await others()).filter((said) => !/^Step \d/.test(said))).toEqual([]);
});
