import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app';
import { card, connectorsOf, drag, exportedSop, exportedText, middle, openBlank, openTemplate, stepNamed } from '../support/editor-driver';

async function roleHeader(page: Page, name: string) {
  return middle(page.locator('[data-role-id]').filter({ hasText: name }));
}

/** A blank SOP with two connected steps. */
async function twoSteps(page: Page): Promise<void> {
  await openBlank(page);
  await page.getByRole('button', { name: 'Add task' }).click();
  await page.keyboard.type('First');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.type('Second');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Details panel' }).click();
  await page.keyboard.press('Shift+Digit1');
  await card(page, 'Second').click();
  await page.keyboard.press('Shift+Digit1');
  await page.waitForTimeout(300);
}

/** Presses the first connector in its middle. */
async function pressConnector(page: Page): Promise<void> {
  const { x, y } = await page
    .locator('.connector-hit')
    .first()
    .evaluate((path) => {
      const line = path as SVGPathElement; // the hit of a connector is a path
      const at = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM() ?? undefined);
      return { x: at.x, y: at.y };
    });
  await page.mouse.click(x, y);
}

describe('hands on the canvas', () => {
  it('drag a step into the cell that lights up as one undo step, or not at all after Escape; rename, select, copy and paste', async () => {
    const { page } = await openApp();
    await twoSteps(page);
    const before = await exportedText(page);
    const from = await middle(card(page, 'First'));
    const to = { x: from.x, y: (await roleHeader(page, 'Customer')).y };

    await drag(page, from, to, { hold: true });
    expect(await page.locator('.drop-cell').textContent()).toMatch(/^Customer · /);
    await page.mouse.up();

    const moved = await exportedSop(page);
    expect(moved.roles.get(stepNamed(moved, 'First').roleId ?? ('' as never))?.name).toBe('Customer');
    await page.keyboard.press('Control+z');
    expect(await exportedText(page), 'one undo takes owner, stage and place back').toBe(before);

    await drag(page, from, { x: from.x + 100, y: from.y + 150 }, { hold: true });
    await page.keyboard.press('Escape');
    await page.mouse.up();

    expect(await exportedText(page), 'Escape leaves all as it was').toBe(before);
    expect(await middle(card(page, 'First'))).toEqual(from);

    // Renamed in place by double-click, Enter and F2; Escape keeps the old name.
    await card(page, 'First').dblclick();
    await page.keyboard.type('Welcome');
    await page.keyboard.press('Enter');
    await page.keyboard.press('F2');
    await page.keyboard.type('Never mind');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type(' the client');
    await page.keyboard.press('Enter');

    const first = await middle(card(page, 'Welcome the client'));
    const second = await middle(card(page, 'Second'));
    await drag(page, { x: first.x - 140, y: first.y - 60 }, { x: second.x + 20, y: second.y + 60 });
    expect(await page.locator('.step-node.is-selected').count()).toBe(2);

    await page.keyboard.press('Control+d');
    expect(connectorsOf(await exportedSop(page))).toEqual(['Welcome the client > Second', 'Welcome the client > Second']);

    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.getByRole('button', { name: 'All SOPs' }).click();
    await openBlank(page);
    await page.keyboard.press('Control+v');
    await page.locator('.step-card').nth(3).waitFor();
    const pasted = await exportedSop(page);
    expect(connectorsOf(pasted)).toEqual(['Welcome the client > Second', 'Welcome the client > Second']);
    expect([...pasted.steps.values()].every((step) => pasted.roles.get(step.roleId ?? ('' as never))?.name === 'Sales')).toBe(true);
  });

  it('connect by a drag from a side, also to a new step on empty ground; put a step on a connector, and lead its end elsewhere', async () => {
    const { page } = await openApp();
    await twoSteps(page);
    await card(page, 'Second').click();
    const handle = await middle(page.locator('.step-handle[data-side="bottom"]'));

    await drag(page, handle, await middle(card(page, 'First')));
    expect(connectorsOf(await exportedSop(page))).toEqual(['First > Second', 'Second > First']);

    await card(page, 'Second').click();
    await drag(page, await middle(page.locator('.step-handle[data-side="bottom"]')), await middle(card(page, 'First')));
    expect(await page.getByRole('alert').textContent()).toContain('“Second” leads to “First” already');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('g.connector').count()).toBe(1);

    // On empty ground it offers kinds, and adds the chosen one there, connected.
    await card(page, 'Second').click();
    await drag(page, await middle(page.locator('.step-handle[data-side="bottom"]')), {
      x: handle.x,
      y: (await roleHeader(page, 'Customer')).y,
    });
    await page.getByRole('menuitem', { name: 'Task', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Third');
    await page.keyboard.press('Enter');

    const sop = await exportedSop(page);
    expect(connectorsOf(sop)).toContain('Second > Third');
    expect(sop.roles.get(stepNamed(sop, 'Third').roleId ?? ('' as never))?.name).toBe('Customer');
    await card(page, 'Third').click();
    await page.keyboard.press('Delete');
    await card(page, 'Third').waitFor({ state: 'detached' });
    await page.locator('.sop-canvas[aria-busy="false"]').waitFor();

    await pressConnector(page);
    await page.getByRole('button', { name: 'Insert a step here', exact: true }).first().click();
    await page.keyboard.type('Between');
    await page.keyboard.press('Enter');
    expect(connectorsOf(await exportedSop(page))).toEqual(['First > Between', 'Between > Second']);

    await page.locator('.sop-canvas[aria-busy="false"]').waitFor();
    await card(page, 'Between').click();
    await page.keyboard.press('Shift+Digit1');
    await page.waitForTimeout(500);
    await pressConnector(page);
    await drag(page, await middle(page.getByRole('button', { name: 'Drag to lead to another step' })), await middle(card(page, 'Second')));
    expect(connectorsOf(await exportedSop(page))).toEqual(['First > Second', 'Between > Second']);
  });
});

describe('lanes and stages', () => {
  it('are added and renamed in place, reordered by drag, resized by keys, and ask where their steps go before they are removed', async () => {
    const { page } = await openApp();
    await twoSteps(page);
    await page.getByRole('button', { name: 'Add lane' }).last().click();
    await page.keyboard.type('Finance');
    await page.keyboard.press('Enter');
    await drag(page, await roleHeader(page, 'Finance'), await roleHeader(page, 'Account manager').then(({ x, y }) => ({ x, y: y - 30 })));
    const sop = await exportedSop(page);
    expect([...sop.roles.values()].map((role) => role.name)).toEqual(['Finance', 'Account manager', 'Sales', 'Customer']);

    const edge = page.getByRole('separator', { name: 'Size of Sales' });
    await edge.focus();
    const size = Number(await edge.getAttribute('aria-valuenow'));
    await page.keyboard.press('ArrowDown');
    expect(Number(await edge.getAttribute('aria-valuenow'))).toBe(size + 16);

    // Before one is removed it is asked where its steps go.
    await page.getByRole('button', { name: 'Menu of Sales' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove' });
    expect(await dialog.textContent()).toContain('2 steps stand in it');
    await dialog.getByRole('radio', { name: 'To Customer' }).check();
    await dialog.getByRole('button', { name: 'Remove the lane' }).click();

    const left = await exportedSop(page);
    expect([...left.roles.values()].map((role) => role.name)).toEqual(['Finance', 'Account manager', 'Customer']);
    expect([...left.steps.values()].map((step) => left.roles.get(step.roleId ?? ('' as never))?.name)).toEqual(['Customer', 'Customer']);
  });
});

describe('the picture', () => {
  it('moves with the wheel and with Space and the mouse, and grows with Ctrl and the wheel, also while a step has the focus; its flow heals', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Account management');
    // Lanes and stages keep their names in sight while the picture moves under them.
    await page.mouse.move(700, 450);
    await page.mouse.wheel(1500, 0);
    await page.waitForTimeout(300);

    const visible = await page
      .locator('[data-role-id] .band-name')
      .evaluateAll((names) => names.filter((name) => name.getBoundingClientRect().height > 8).length);
    expect(visible).toBe(4);
    const stages = await page
      .locator('[data-stage-id] .band-name')
      .evaluateAll((names) => names.filter((name) => name.getBoundingClientRect().width > 8).length);
    expect(stages).toBeGreaterThan(0);
    await page.mouse.wheel(-1500, 0);
    await page.waitForTimeout(100);

    await card(page, 'Gather account records').click();
    const at = () =>
      page.locator('.react-flow__viewport').evaluate((view) => new DOMMatrix(getComputedStyle(view).transform).toFloat64Array());
    const [start] = [await at()];
    await page.mouse.move(700, 700);
    await page.mouse.wheel(0, 100);
    await expect.poll(async () => ((await at())[13] ?? 0) - (start[13] ?? 0)).toBeLessThan(-50);
    const wheeled = await at();

    await page.keyboard.down(' ');
    await page.mouse.down();
    await page.mouse.move(600, 650, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up(' ');
    await expect.poll(async () => ((await at())[12] ?? 0) - (wheeled[12] ?? 0)).toBeLessThan(-50);
    const panned = await at();

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await at())[0] ?? 0).toBeGreaterThan((panned[0] ?? 0) * 1.2);

    // The flow heals when a step in the middle is removed, and the notice offers to undo it.
    await page.keyboard.press('Shift+Digit1');
    await card(page, 'Gather account records').click();
    await page.keyboard.press('Delete');
    expect(connectorsOf(await exportedSop(page))).not.toContain('Gather account records > Review account history');

    await page.keyboard.press('Control+z');
    await card(page, 'Gather account records').waitFor();
    await card(page, 'Review account history').click();
    await page.keyboard.press('Delete');
    expect(connectorsOf(await exportedSop(page))).toContain('Gather account records > Analyze current account status');
    await page
      .locator('.notice')
      .filter({ hasText: /^Removed Step \d+ Review account history/ })
      .last()
      .getByRole('button', { name: 'Undo' })
      .click();
    await card(page, 'Review account history').waitFor();
  });
});
