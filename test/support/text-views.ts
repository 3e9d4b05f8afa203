import type { Page } from 'playwright-core';

/** What has the focus, as it is called or read. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Writes lines, each ended by Enter. */
export async function writeLines(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

/** The same with each line put in at once, as a dictation does. */
export async function sayLines(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
  }
}

/** Opens a blank SOP in a view, without a pointer. */
export async function openBlankIn(page: Page, view: 'outline' | 'table'): Promise<void> {
  await page.getByRole('button', { name: 'New blank SOP' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.react-flow__viewport').waitFor();
  await page.keyboard.press('Control+Shift+O');
  await page.locator('[role="treeitem"]:focus').waitFor();
  if (view === 'outline') return;
  await page.keyboard.press('Control+Shift+O');
  await page.locator('[role="gridcell"]:focus').waitFor();
}

/** Writes down a column of the table from its top, each text put in at once; an empty one leaves its cell as it is. */
export async function sayColumn(page: Page, column: number, texts: readonly string[]): Promise<void> {
  await press(page, 'Control+Home', ...Array.from({ length: column }, () => 'ArrowRight'));
  for (const text of texts) {
    if (text === '') await press(page, 'ArrowDown');
    else {
      await press(page, 'F2', 'Control+a');
      await page.keyboard.insertText(text);
      await press(page, 'Enter');
    }
  }
}

/** Types into what a key opened on the canvas: the field is there before the first letter, and the focus is back on a step after Enter. */
export async function answer(page: Page, text: string): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('textarea, input'));
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('.react-flow__node, .react-flow__node textarea'));
}

/** The same with the text put in at once. */
export async function sayAnswer(page: Page, text: string): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('textarea, input'));
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('.react-flow__node, .react-flow__node textarea'));
}
