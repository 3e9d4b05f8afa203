import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app';
import { card, connectorsOf, drag, exportedSop, middle, openBlank, openTemplate, stepNamed } from '../support/editor-driver';

/** A blank SOP with a chain of steps, the picture fitted to them. */
async function openChain(page: Page, ...names: readonly string[]): Promise<void> {
  await openBlank(page);
  const [first = '', ...others] = names;
  await page.getByRole('button', { name: 'Add task' }).click();
  await page.keyboard.type(first);
  await page.keyboard.press('Enter');
  for (const name of others) {
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Details panel' }).click();
  await showAll(page);
}

async function showAll(page: Page): Promise<void> {
  await page.keyboard.press('Shift+Digit1');
  await page.waitForTimeout(400);
}

async function write(page: Page, name: string): Promise<void> {
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await showAll(page);
}

/** Chooses out of the menu of something on the canvas. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('menuitem', { name, exact: true }).click();
}

const menuOf = async (page: Page, name: string) => page.getByRole('button', { name: `Menu of ${name}` }).click();

/** The middle of the longest connector that can be pressed there. */
async function onConnector(page: Page) {
  const found = await page.locator('.connector-hit').evaluateAll((paths) =>
    paths
      .map((path) => {
        const line = path as SVGPathElement;
        const { x, y } = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM() ?? undefined);
        return { x, y, length: line.getTotalLength(), isFree: document.elementFromPoint(x, y) === path };
      })
      .sort((a, b) => b.length - a.length)
      .find(({ isFree }) => isFree),
  );
  if (found === undefined) throw new Error('No connector can be pressed');
  return found;
}

describe('adding with the pointer', () => {
  it('puts a step on each side of a step, and on a connector that the pointer is over', async () => {
    const { page } = await openApp();
    await openChain(page, 'First', 'Second');

    await card(page, 'First').hover();
    await page.getByRole('button', { name: 'Add next step' }).click();
    await write(page, 'After');
    await card(page, 'First').hover();
    await page.getByRole('button', { name: 'Insert a step before' }).click();
    await write(page, 'Before');
    await card(page, 'First').hover();
    await page.getByRole('button', { name: 'Add a next step for Customer' }).click();
    await write(page, 'Below');
    await page.keyboard.press('Escape');
    const at = await onConnector(page);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await page.getByRole('button', { name: 'Insert a step here' }).click();
    await write(page, 'Between');

    const sop = await exportedSop(page);
    const ways = connectorsOf(sop);
    const into = (name: string) => ways.filter((way) => way.endsWith(` > ${name}`));
    expect(ways).toContain('Before > First');
    expect([into('Second'), into('After'), into('Below'), into('Between')].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect(ways.some((way) => way.startsWith('Between > '))).toBe(true);
    expect(sop.roles.get(stepNamed(sop, 'Below').roleId ?? ('' as never))?.name).toBe('Customer');
  });
});

describe('dragging steps', () => {
  it('pulls them onto helper lines unless Alt is pressed; Escape takes it all back; Alt from the start drags copies', async () => {
    const { page } = await openApp();
    await openChain(page, 'First', 'Second');
    const first = await middle(card(page, 'First'));
    const second = await middle(card(page, 'Second'));
    const lane = await middle(page.locator('.band-header', { hasText: 'Customer' }));
    const near = { x: second.x + 4, y: lane.y };

    await drag(page, first, near, { hold: true });
    expect(await page.locator('.guide-layer line').count()).toBeGreaterThan(0);
    expect(Math.abs((await middle(card(page, 'First'))).x - second.x)).toBeLessThan(1);
    await page.keyboard.down('Alt');
    await page.mouse.move(near.x - 1, near.y);
    await page.waitForTimeout(60);
    expect(await page.locator('.guide-layer line').count()).toBe(0);
    expect(Math.abs((await middle(card(page, 'First'))).x - second.x)).toBeGreaterThan(2);
    await page.keyboard.up('Alt');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await middle(card(page, 'First'))).toEqual(first);

    await page.keyboard.down('Alt');
    await drag(page, first, near);
    await page.keyboard.up('Alt');
    const sop = await exportedSop(page);
    const owners = [...sop.steps.values()]
      .filter(({ name }) => name === 'First')
      .map(({ roleId }) => sop.roles.get(roleId ?? ('' as never))?.name);
    expect(owners.sort()).toEqual(['Customer', 'Sales']);
    expect(connectorsOf(sop)).toEqual(['First > Second']);
  });

  it('aligns what is selected, pins it there, and says why where it can’t', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Account management');
    const names = ['Identify the account for management', 'Gather account records'];
    const tops = async () => Promise.all(names.map(async (name) => Math.round((await card(page, name).boundingBox())?.y ?? 0)));
    await card(page, names[0] ?? '').click();
    const from = await middle(card(page, names[1] ?? ''));
    await drag(page, from, { x: from.x, y: from.y + 14 });
    await page.waitForTimeout(600);
    const select = async () => {
      await card(page, names[0] ?? '').click();
      await card(page, names[1] ?? '').click({ modifiers: ['Shift'] });
    };
    const arrange = async (label: string) => {
      await page.getByRole('button', { name: 'Arrange', exact: true }).click();
      await choose(page, label);
    };
    await select();
    await arrange('Align top edges');
    await page.waitForTimeout(600);
    const [one, two] = await tops();
    expect(one).toBe(two);
    expect(await page.locator('.step-pin').count()).toBeGreaterThanOrEqual(2);

    await arrange('Align left edges');
    await page.getByRole('alert').filter({ hasText: 'would lie on each other' }).waitFor();
    await card(page, names[0] ?? '').click();
    const pins = await page.locator('.step-pin').count();
    await page.keyboard.press('Shift+P');
    await expect.poll(() => page.locator('.step-pin').count()).toBe(pins - 1);
    await page.keyboard.press('p');
    await expect.poll(() => page.locator('.step-pin').count()).toBe(pins);
  });
});

/** Chooses another end for a connector out of its menu. */
async function leadElsewhere(page: Page, item: string, end: 'from' | 'to'): Promise<void> {
  const at = await onConnector(page);
  const id = await page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('.connector')?.getAttribute('data-connector-id'),
    at,
  );
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await choose(page, item);
  const dialog = page.getByRole('dialog', { name: 'Change the connector' });
  const option = dialog.getByRole('option').first();
  const chosen = await option.getAttribute('data-key');
  await option.click();
  await dialog.waitFor({ state: 'detached' });
  expect((await exportedSop(page)).connectors.get(id as never)?.[end]).toBe(chosen);
}

/** Every drag of the canvas with what does the same without one. */
const OTHER_WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async 'drag a kind from the palette'(page) {
    await page.getByRole('button', { name: 'Add milestone' }).click();
    await write(page, 'Landmark');
    await card(page, 'Landmark').waitFor();
  },
  async 'move a step to another lane'(page) {
    await card(page, 'Third').click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.locator('.react-flow__node[aria-label*="Third"][aria-label*="owner Customer"]').waitFor();
  },
  async 'draw a connector from a handle'(page) {
    await card(page, 'Third').click({ button: 'right' });
    await choose(page, 'Connect to…');
    await page.getByRole('dialog', { name: 'Connect to' }).getByRole('option', { name: 'First' }).click();
    await expect.poll(() => page.locator('g.connector').count()).toBe(3);
  },
  'drag the end of a connector': (page) => leadElsewhere(page, 'Change target…', 'to'),
  'drag the start of a connector': (page) => leadElsewhere(page, 'Change start…', 'from'),
  async 'bend a connector'(page) {
    const at = await onConnector(page);
    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('b');
    const lines = async () =>
      (await page.locator('.connector-line').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))).join();
    const before = await lines();
    for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await expect.poll(lines).not.toBe(before);
    await page.keyboard.press('Escape');
  },
  async 'drop a step on a connector'(page) {
    const before = await page.locator('g.connector').count();
    const at = await onConnector(page);
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await choose(page, 'Insert a step here');
    await write(page, 'Between');
    expect(await page.locator('g.connector').count()).toBe(before + 1);
  },
  async 'drag the edge of a lane'(page) {
    const size = async () => Number(await page.getByRole('separator', { name: 'Size of Account manager' }).getAttribute('aria-valuenow'));
    const before = await size();
    await menuOf(page, 'Account manager');
    await choose(page, 'Make larger');
    await expect.poll(size).toBeGreaterThan(before);
  },
  async 'drag the edge of a stage'(page) {
    const edge = page.getByRole('separator', { name: 'Size of Renewal' });
    const before = Number(await edge.getAttribute('aria-valuenow'));
    await edge.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => Number(await edge.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
  },
  async 'drag a lane to another place'(page) {
    await menuOf(page, 'Sales');
    await choose(page, 'Move lane or stage back');
    await expect.poll(() => page.locator('.band-header[data-role-id] .band-name').first().textContent()).toContain('Sales');
  },
  async 'drag a stage to another place'(page) {
    await menuOf(page, 'Onboarding');
    await choose(page, 'Move lane or stage forward');
    await expect.poll(() => page.locator('.band-header[data-stage-id] .band-name').nth(1).textContent()).toContain('Onboarding');
  },
  async 'drag a note'(page) {
    await page.getByRole('button', { name: 'Add note' }).click();
    await write(page, 'Ask first');
    const note = page.getByRole('note');
    await note.focus();
    const before = await note.evaluate((element) => element.style.left);
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => note.evaluate((element) => element.style.left)).not.toBe(before);
  },
  async 'draw a box around steps'(page) {
    await card(page, 'First').click();
    await card(page, 'Second').click({ modifiers: ['Control'] });
    expect(await page.locator('.step-node.is-selected').count()).toBe(2);
  },
  async 'drag a copy away'(page) {
    await page.keyboard.press('Control+d');
    await expect.poll(() => card(page, 'First').count()).toBe(2);
  },
};

it('has another way for every drag', async () => {
  const { page } = await openApp();
  await openChain(page, 'First', 'Second', 'Third');
  for (const [dragged, otherWay] of Object.entries(OTHER_WAYS)) {
    await showAll(page);
    try {
      await otherWay(page);
    } catch (error) {
      throw new Error(`To ${dragged}: ${error instanceof Error ? error.message : error}`);
    }
  }
});
