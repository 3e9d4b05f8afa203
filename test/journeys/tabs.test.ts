import { expect, it } from 'vitest';
import { openApp } from '../support/app';
import { card, exportedSop, exportedText, openBlank, saved } from '../support/editor-driver';

/** Of four edits each; `LANEWAY_TAB_ROUNDS=50` in the long run (`npm run test:long`). */
const ROUNDS = Number(process.env.LANEWAY_TAB_ROUNDS ?? 6);

it(`two tabs on one SOP: ${4 * ROUNDS} interleaved edits, equal in both, each takes back only its own`, async () => {
  const { page: anna, openTab } = await openApp();
  await openBlank(anna);
  await anna.keyboard.press('n');
  await anna.keyboard.type('Shared');
  await anna.keyboard.press('Enter');
  await saved(anna);
  const ben = await openTab(new URL(anna.url()).hash);
  await card(ben, 'Shared').click();

  for (let round = 0; round < ROUNDS; round += 1) {
    await anna.keyboard.press('n');
    await anna.keyboard.type(`A${round}`);
    await anna.keyboard.press('Enter');
    for (const key of ['Alt+ArrowDown', 'Alt+ArrowRight', round % 2 === 0 ? 'Alt+ArrowUp' : 'Alt+ArrowLeft']) await ben.keyboard.press(key);
  }
  await card(ben, `A${ROUNDS - 1}`).waitFor();
  await anna.waitForTimeout(1000);
  const text = await exportedText(anna);
  expect(await exportedText(ben)).toBe(text);

  // Each sees where the other points, what is selected and that somebody is here; following moves the view.
  const canvas = ben.getByRole('region', { name: 'SOP canvas' });
  const box = await anna.getByRole('region', { name: 'SOP canvas' }).boundingBox();
  await anna.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
  await canvas.locator('.peer-pointer', { hasText: 'Somebody' }).waitFor();
  await canvas.locator('.peer-selected').first().waitFor();
  await ben.getByRole('button', { name: '1 other here' }).click();
  await ben.getByRole('menuitem', { name: 'Follow Somebody, in the editor' }).click();
  await ben.getByRole('button', { name: 'Following Somebody' }).waitFor();
  await ben.keyboard.press('Escape');
  await ben.getByRole('button', { name: '1 other here' }).waitFor();

  await anna.bringToFront();
  for (let turn = 0; turn < 2; turn += 1) await anna.keyboard.press('Control+z');
  await anna.waitForTimeout(500);
  const after = await exportedSop(ben);
  const names = [...after.steps.values()].map((step) => step.name);
  expect(names).toContain(`A${ROUNDS - 2}`);
  expect(names).not.toContain(`A${ROUNDS - 1}`);
  const shared = [...after.steps.values()].find((step) => step.name === 'Shared');
  expect(text).toContain(`"name": "Shared", "roleId": "${shared?.roleId}", "stageId": "${shared?.stageId}"`);

  await anna.goto('about:blank');
  await canvas.locator('[data-peer]').waitFor({ state: 'detached' });
  await anna.goBack();
  await card(anna, `A${ROUNDS - 2}`).waitFor();
  expect(await exportedText(anna)).toBe(await exportedText(ben));
}, 240_000);
