import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app';
import { exportedText, giveFile, openTemplate, saved } from '../support/editor-driver';

const BROKEN: readonly (readonly [name: string, content: string, says: RegExp])[] = [
  ['notes.txt', 'just some words', /notes\.txt/],
  ['empty.sop.json', '', /empty/i],
  ['cut.sop.json', '{"format":"laneway-sop","formatVersion":1,"steps":[{', /sound JSON/],
  ['other.json', '{"format":"something-else"}', /something-else/],
  ['newer.sop.json', '{"format":"laneway-sop","formatVersion":99}', /newer Laneway/],
  ['deep.sop.json', `${'['.repeat(500)}${']'.repeat(500)}`, /not an SOP file/],
  ['entities.svg', '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>', /entities\.svg/],
  ['plain.png', '\x89PNG\r\n\x1a\nnothing more', /plain\.png/],
];

describe('a file that can’t be used', () => {
  it('is refused in words, whatever is wrong with it, and the open SOP stays as it is', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Account management');
    const before = await exportedText(page);

    for (const [name, content, says] of BROKEN) {
      await giveFile(page, name, name.endsWith('.png') ? Uint8Array.from(content, (sign) => sign.charCodeAt(0)) : content);

      const alert = page.getByRole('alert').filter({ hasText: name });
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(says);
      expect(await exportedText(page), name).toBe(before);
    }
    await page.reload();
    await page.locator('[data-step-id]').first().waitFor();
    expect(await exportedText(page)).toBe(before);
  });
});

it('opens a damaged file, tells what was put right, and keeps what could be saved', async () => {
  const { page } = await openApp();
  const file = {
    format: 'laneway-sop',
    formatVersion: 1,
    id: 'sop-damaged',
    title: 'Damaged',
    roles: [{ id: 'am', name: 'Account manager' }],
    steps: [
      { id: 'a', name: 'Kept', roleId: 'am', x: 5 },
      { id: 'b', name: 'Kept too', roleId: 'nobody' },
    ],
    connectors: [{ id: 'c', from: 'a', to: 'gone' }],
    future: { kept: true },
  };
  await giveFile(page, 'damaged.sop.json', JSON.stringify(file));
  await page
    .locator('.notice')
    .filter({ hasText: 'put right' })
    .getByText(/Details/)
    .click();

  expect(await page.locator('.notice').textContent()).toContain('a step that is not there');
  await saved(page);
  const text = await exportedText(page);
  expect(text).toContain('"future": { "kept": true }');
  expect(text).toContain('"x": 5');
});

it('shows hostile text as text', async () => {
  const { page } = await openApp();
  const hostile = '<img src=x onerror="window.__ran=1"><script>window.__ran=1</script>';
  await giveFile(
    page,
    'hostile.sop.json',
    JSON.stringify({
      format: 'laneway-sop',
      formatVersion: 1,
      id: 'sop-hostile',
      title: hostile,
      roles: [{ id: 'r', name: hostile }],
      stages: [{ id: 's', name: hostile }],
      tools: [{ id: 't', name: hostile, url: 'javascript:window.__ran=1' }],
      steps: [{ id: 'a', name: hostile, roleId: 'r', stageId: 's', description: hostile }],
      toolLinks: [{ id: 'l', stepId: 'a', toolId: 't', what: hostile }],
      notes: [{ id: 'n', text: hostile, x: 0, y: 700 }],
    }),
  );
  await page.locator('[data-step-id]').first().click();
  await page.waitForTimeout(300);

  expect(await page.evaluate(() => '__ran' in window)).toBe(false);
  expect(await page.locator('[data-step-id] .step-name').textContent()).toBe(hostile);
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
});
