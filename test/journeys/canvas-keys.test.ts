import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import { stepOrder } from '../../src/sop/model/step-numbers';
import { openApp } from '../support/app';
import { canvas, connectorsOf, exportedSop, giveFile, openTemplate, saved, stepNamed } from '../support/editor-driver';
import { generateSop } from '../support/generate-sop';
import { laidOut } from '../support/laid-out';
import { random } from '../support/random';
import { answer } from '../support/text-views';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);
const focusedStep = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.react-flow__node')?.getAttribute('data-id') ?? null);

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Keeps every sentence that a polite region says from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role="status"], [aria-live="polite"]')) {
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  return () =>
    page.evaluate(() => {
      const { said } = window as unknown as { said: string[] };
      return said.splice(0).map((sentence) => sentence.trim());
    });
}

it('builds an SOP of three lanes with a decision and an approval by keys alone, and says one sentence for each command', async () => {
  const { page } = await openApp();
  await page.getByRole('button', { name: 'New blank SOP' }).focus();
  await press(page, 'Enter');
  await canvas(page).waitFor();
  await page.getByRole('button', { name: 'Add start' }).focus();
  await press(page, 'Enter');
  await answer(page, 'Deal is won');
  const heard = await listen(page);
  const sentences: string[][] = [];
  /** How often something was said while a name was written. */
  const written: number[] = [];
  const command = async (act: () => Promise<void>) => {
    await heard();
    await act();
    await page.waitForTimeout(150);
    sentences.push(await heard());
  };
  /** The sentence that comes before the name is written is the one that counts. */
  const grow = async (key: string, name: string) => {
    await command(() => press(page, key));
    await answer(page, name);
    written.push((await heard()).length);
  };

  await grow('Control+ArrowRight', 'Welcome the client');
  await grow('Control+ArrowDown', 'Call');
  await press(page, 'a');
  await answer(page, 'appr');
  await answer(page, 'Approve the plan');
  await grow('Control+ArrowRight', 'Start the work');
  await press(page, 'ArrowLeft');
  await grow('Control+ArrowUp', 'Write a better plan');
  await press(page, 'l', 'c', 'a', 'l', 'l');
  await command(() => press(page, 'Enter'));
  await press(page, 'ArrowUp');
  expect(await focused(page)).toMatch(/: Start the work,/);
  await press(page, 'a');
  await answer(page, 'deci');
  await answer(page, 'Happy?');
  await press(page, 'a');
  await answer(page, 'end');
  await answer(page, 'All is well');
  await press(page, 'ArrowLeft');
  await grow('Control+ArrowDown', 'Ask why');
  await press(page, 'o');
  await command(() => answer(page, 'account'));
  await press(page, 't');
  await page.waitForFunction(() => document.activeElement?.matches('input'));
  await page.keyboard.type('Salesforce');
  await command(() => press(page, 'Enter'));
  await press(page, 'Escape');
  await command(() => press(page, 'Alt+ArrowRight'));
  await command(() => press(page, 'Alt+ArrowLeft'));
  await grow('i', 'Look at the answers');
  await press(page, 'r');
  await command(() => answer(page, 'mile'));
  await command(() => press(page, 'Delete'));
  await command(() => press(page, 'Control+z'));
  await command(() => press(page, 'Control+Shift+z'));
  await press(page, 'Control+z');

  expect(await focused(page)).not.toBe('BODY');
  await saved(page);
  const sop = await exportedSop(page);
  const owner = (name: string) => sop.roles.get(stepNamed(sop, name).roleId ?? ('' as never))?.name;
  expect(connectorsOf(sop).sort()).toEqual([
    'Approve the plan > Start the work [approved]',
    'Approve the plan > Write a better plan [rejected]',
    'Call > Approve the plan',
    'Deal is won > Welcome the client',
    'Happy? > All is well [yes]',
    'Happy? > Look at the answers [no]',
    'Look at the answers > Ask why',
    'Start the work > Happy?',
    'Welcome the client > Call',
    'Write a better plan > Call',
  ]);
  expect(['Welcome the client', 'Call', 'Ask why'].map(owner)).toEqual(['Sales', 'Customer', 'Account manager']);
  expect(stepNamed(sop, 'Look at the answers').kind).toBe('milestone');
  expect([...sop.toolLinks.values()].map((link) => sop.steps.get(link.stepId)?.name)).toEqual(['Ask why']);

  expect(sentences.length).toBeGreaterThanOrEqual(14);
  expect(Math.max(...written)).toBeLessThanOrEqual(1);
  for (const said of sentences) {
    expect(said, JSON.stringify(sentences)).toHaveLength(1);
    expect(said[0]?.length).toBeLessThan(120);
  }
  expect(sentences.flat()[0]).toBe('Added New step after Step 1 Deal is won, in Sales');
  expect(sentences.flat().at(-2)).toMatch(/^Undone: Removed Step \d+ Look at the answers/);
});

it('walks made-up SOPs in the order of their numbers, with one Tab stop', async () => {
  const { page } = await openApp();
  for (const [seed, form] of [
    [3, 'blocks'],
    [7, 'mesh'],
  ] as const) {
    const sop = await laidOut(generateSop({ steps: 14, connectors: 18, seed, form }));
    await giveFile(page, `made-up-${seed}.json`, writeSopFile(sop));
    await page.locator('[data-step-id="s13"]').waitFor();
    await page.locator('.react-flow__node').first().focus();
    await press(page, 'Home');
    const visited = [await focusedStep(page)];
    for (let step = 1; step < sop.steps.size; step += 1) {
      await press(page, 'ArrowRight');
      visited.push(await focusedStep(page));
    }
    expect(visited).toEqual([...stepOrder(sop)]);
    expect(await page.locator('.react-flow [tabindex="0"]').count()).toBe(1);
    await page.goBack();
  }
});

it('gives every part of the canvas a name, and never lets the focus fall out of the page, whatever is pressed', async () => {
  const { page } = await openApp();
  await openTemplate(page, 'Account management');
  await page.waitForFunction(() => document.querySelectorAll('.react-flow__node[aria-label]').length > 20);
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll('[data-step-id], [data-connector-id]')].map(
      (one) => one.getAttribute('data-step-id') ?? one.getAttribute('data-connector-id'),
    ),
  );
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap(inside)];
  };
  const region = nodes.find(({ role, name }) => role?.value === 'region' && name?.value === 'SOP canvas');
  const named = inside(region?.nodeId ?? '').filter(
    ({ ignored, role }) => !ignored && /^(group|button|region|textbox)$/.test(String(role?.value)),
  );
  const names = named.map(({ name }) => String(name?.value ?? ''));
  expect(names.filter((name) => /^Step \d+ of 22: .*(owner |no owner)/.test(name))).toHaveLength(22);
  // Some ids are plain words, which a name may hold too.
  const telling = ids.filter((id) => id !== null && /[-\d]/.test(id));
  expect(names.filter((name) => name === '' || telling.some((id) => new RegExp(`\\b${id}\\b`).test(name)))).toEqual([]);
  await page.locator('.react-flow__node').first().focus();
  const keys = [
    ...['ArrowRight', 'ArrowDown', 'ArrowLeft', 'Home', 'End', '1', '2', 'Control+ArrowRight', 'Control+ArrowDown', 'Enter', 'Enter', 'F2'],
    ...['Escape', 'Delete', 'Control+z', 'Control+z', 'Control+Shift+z', 'l', 'a', 'o', 't', 'r', 'i', 'Alt+ArrowDown', 'Alt+ArrowRight'],
    ...['Shift+F10', 'F8', 'Control+Space', 'Control+a', 'Control+d', 'Backspace', 'Shift+t'],
  ];
  const next = random(11);
  const pressed: string[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    const key = keys[Math.floor(next() * keys.length)] ?? 'Escape';
    pressed.push(key);
    await press(page, key);
    await page.waitForTimeout(60);
    const where = await page.evaluate(() => document.activeElement?.tagName);
    expect(where, `after ${pressed.slice(-6).join(', ')}`).not.toBe('BODY');
  }
});
