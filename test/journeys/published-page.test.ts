import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSopBytes } from '../../src/engine/exchange/open-sop-bytes';
import { publishPage } from '../../src/engine/publish/publish-page';
import { READER_TEXTS } from '../../src/engine/publish/reader-texts';
import { settled } from '../../src/sop/drawing/settled';
import type { RoleId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { openApp } from '../support/app';
import { violations, wrongColours } from '../support/axe';
import { download, openTemplate } from '../support/editor-driver';
import { madeHostile } from '../support/hostile-texts';
import { openReadingRoom, published, type ReadingRoom, withVersion } from '../support/published';
import { opened } from '../templates/shipped';

const salesTeam = 'sales-team' as RoleId; // a brand
const publishedFor = (sop: SopDocument) => publishPage(sop, { audience: 'internal', texts: READER_TEXTS, layOut: (same) => same });

const TEMPLATES = readdirSync('public/templates')
  .filter((name) => name.endsWith('.sop.json'))
  .map((name) => name.slice(0, -'.sop.json'.length));

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

describe('the published templates, opened from the disk', () => {
  it('are whole without a script: one list item a step, ways as links, the drawing as a picture with words', async () => {
    const reading = await room.read({ javaScriptEnabled: false });
    for (const name of TEMPLATES) {
      const sop = opened(name);
      await reading.open(name, published(sop));

      const list = reading.page.getByRole('list', { name: 'Steps' });
      expect(await list.locator(':scope > li').count(), name).toBe(sop.steps.size);
      expect(await reading.page.locator('.ways [data-to]').count(), name).toBe(sop.connectors.size);
      expect(await reading.page.locator('.drawing [data-step-id]').count(), name).toBe(sop.steps.size);
    }
    await reading.page.locator('.ways [data-to]').first().click();
    expect(await reading.page.locator('article:target').count()).toBe(1);
    await reading.close();
  });

  it('have no fault that axe can find', async () => {
    const reading = await room.read();
    await reading.open('whole', published(opened('account-management')));
    expect(await violations(reading.page)).toEqual([]);
    await reading.page.emulateMedia({ colorScheme: 'dark' });
    // One of each kind of thing: the drawing alone has as many texts as all the rest.
    for (const part of ['#top', 'nav', '.steps > li:nth-child(6)', '#raci', '.drawing'])
      expect(await wrongColours(reading.page, part), `${part}, dark`).toEqual([]);
    // The page is one for all: the two longest show what other words make of it.
    for (const name of ['escalation', 'enterprise']) {
      await reading.open(name, published(opened(name)));
      expect(await violations(reading.page, '.text', true), name).toEqual([]);
    }
    await reading.close();
  });

  it('run nothing that somebody wrote into a field, with their policy and without it', async () => {
    const reading = await room.read();
    const html = published(madeHostile(opened('account-management')));
    for (const page of [html, html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')]) {
      await reading.open('hostile', page);
      await reading.page.locator('.steps').waitFor();
      expect(await reading.page.evaluate(() => 'ran' in window)).toBe(false);
      expect(await reading.page.locator('.steps > li').count()).toBe(22);
    }
    await reading.close();
  });

  it('fit a phone of 360 px: nothing to scroll sideways, and steps before the drawing', async () => {
    const reading = await room.read({ viewport: { width: 360, height: 740 } });
    await reading.open('phone', published(opened('enterprise')));

    expect(await reading.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const topOf = (selector: string) => reading.page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
    expect(await topOf('#procedure')).toBeLessThan(await topOf('#diagram'));
    const small = await reading.page.locator('button:visible, select:visible, input:visible, nav a:visible').evaluateAll((all) =>
      all.flatMap((one) => {
        // A box is as large as the words that press it.
        const { height } = (one.closest('label') ?? one).getBoundingClientRect();
        return height < 44 ? [`${one.outerHTML.slice(0, 80)}: ${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
    await reading.close();
  });
});

describe('the editor', () => {
  it('exports the page of the SOP that is open, byte for byte what the command line writes', async () => {
    const { page } = await openApp();
    await openTemplate(page, 'Account management');
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: /Published page/ }).check();
    const html = (await download(page, () => dialog.getByRole('button', { name: 'Export now' }).click())).toString('utf8');

    const again = await openSopBytes('page.html', new TextEncoder().encode(html));
    if (!again.ok) throw new Error(again.reason);
    expect(html).toBe(published(again.sop));
    expect(again.sop.steps.size).toBe(22);
  });
});

describe('the script of a published page', () => {
  it('walks every way by keys, shows where it is in the drawing, and says each step', async () => {
    const sop = opened('account-management');
    const reading = await room.read();
    await reading.open('walk', published(sop), '#walk=1');
    const { page } = reading;
    const heading = page.locator('#walk h3');
    const told = page.getByRole('status');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const first = await heading.textContent();
    expect(await focused()).toBe(first);

    let ways = 0;
    for (const { id } of sop.steps.values()) {
      const targets = [...sop.connectors.values()].filter(({ from }) => from === id).map(({ to }) => sop.steps.get(to)?.name ?? '');
      for (const [index, name] of targets.entries()) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#walk=1&step=${id}`);
        await page.locator(`#walk h3:has-text("${sop.steps.get(id)?.name}")`).waitFor();
        await page.keyboard.press(String(index + 1));
        await page.locator(`#walk h3:has-text("${name}")`).waitFor();
        ways += 1;
      }
    }
    expect(ways).toBe(sop.connectors.size);
    const last = (await heading.textContent()) ?? '';
    expect(await focused()).toBe(last);
    expect(await told.textContent()).toContain(last.replace(/^\d+\. /, ''));
    expect(await page.locator('.drawing .here').count()).toBe(1);

    await page.keyboard.press('ArrowLeft');
    expect(await heading.textContent()).not.toBe(last);
    await page.keyboard.press('Escape');
    await page.locator('#walk').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-step'))).toBe(true);
    await reading.close();
  });

  it('asks first in a drill, goes back to the last question, and shows the answer on request', async () => {
    const reading = await room.read();
    await reading.open('drill', published(opened('account-management')), '#walk=1&step=approve-status');
    const { page } = reading;
    await page.getByRole('button', { name: /^Rejected/ }).click();
    await page.getByRole('checkbox', { name: 'Drill: hide the answer first' }).check();
    expect(await page.locator('#walk .who').count()).toBe(0);
    await page.getByRole('button', { name: 'Show the answer' }).click();
    expect(await page.locator('#walk .who').textContent()).toContain('Account manager');
    await page.getByRole('button', { name: 'Back to the last question' }).click();
    expect(await page.locator('#walk h3').textContent()).toBe('6. Approve account status');
    await reading.close();
  });

  it('shows one role its whole part, follows links to steps, and finds words anywhere', async () => {
    const reading = await room.read();
    await reading.open('role', published(opened('account-management')), '#role=management');
    const { page } = reading;
    const shown = page.locator('section.role:visible');
    expect(await shown.count()).toBe(1);
    expect(await shown.getByRole('heading', { level: 3 }).textContent()).toBe('Management');
    expect(await page.locator('#procedure').isVisible()).toBe(false);
    expect(await violations(page, '#roles', true)).toEqual([]);

    await shown.getByRole('link', { name: /^16\. / }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-approve-reports');
    expect(await page.evaluate(() => location.hash)).toBe('#step=approve-reports&role=management');

    await page.getByRole('button', { name: 'My steps' }).click();
    const mine = await page.locator('article[data-step]:visible').count();
    expect(mine).toBeGreaterThan(3);
    expect(mine).toBeLessThan(22);

    await page.getByRole('searchbox', { name: 'Search this page' }).fill('zendesk HISTORY');
    await page.getByRole('list', { name: 'Found' }).getByRole('link').first().waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Review account history');
    await reading.close();
  });

  it('turns red by the clock of the reader, also without a network, and says it in words', async () => {
    const reading = await room.read({ offline: true });
    const sop = opened('account-management');
    const dated = { ...sop, profile: { ...sop.profile, review: { ...sop.profile.review, every: 'P3M', lastReviewedOn: '2026-01-01' } } };
    for (const [now, level, says] of [
      ['2026-01-02T09:00:00', 'good', 'Up to date'],
      ['2026-03-30T09:00:00', 'soon', 'Review due soon'],
      ['2026-04-02T09:00:00', 'late', 'Out of date'],
    ] as const) {
      await reading.page.clock.setFixedTime(new Date(now));
      await reading.open('clock', published(dated));
      const trust = reading.page.locator('#trust');
      expect(await trust.getAttribute('data-level')).toBe(level);
      expect(await trust.textContent()).toContain(says);
    }
    await reading.close();
  });

  it('keeps a run on this device, also over a reload, and gives it as a file', async () => {
    const reading = await room.read();
    const { page } = reading;
    const html = published(opened('account-management'));
    await reading.open('run', html);
    await page.getByRole('button', { name: 'Start a run' }).click();
    await page.getByRole('checkbox', { name: 'Step 2 is done', exact: true }).check();
    await page.getByRole('textbox', { name: 'Note on step 2', exact: true }).fill('Acme it is');
    await reading.open('run', html);

    expect(await page.getByRole('checkbox', { name: 'Step 2 is done', exact: true }).isChecked()).toBe(true);
    expect(await page.locator('.run strong').textContent()).toContain('1 of 22 steps done');
    const text = (await download(page, () => page.getByRole('button', { name: 'Save as Markdown' }).click())).toString('utf8');
    expect(text).toContain('- [x] 2. Identify the account for management (Account manager)\n');
    expect(text).toContain('  - Note: Acme it is\n');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'End the run' }).click();
    await page.getByRole('button', { name: 'Start a run' }).waitFor();
    expect(await page.locator('.run-fields').count()).toBe(0);
    await reading.close();
  });

  it('tells each role what changed since it last read, and gives a receipt with the version that was read', async () => {
    const reading = await room.read();
    const { page } = reading;
    const first = await withVersion(opened('account-management'), '2026-01-01T09:00:00Z');
    const changed = settled({
      ...first,
      steps: new Map([...first.steps].map(([id, step]) => [id, id === 'draft-plan' ? { ...step, roleId: salesTeam } : step])),
    });
    const second = await withVersion(changed, '2026-02-01T09:00:00Z');
    await reading.open('v1', await publishedFor(first), '#role=sales-team');
    expect(await page.locator('.state').textContent()).toBe('Version 1, published 2026-01-01');
    expect(await page.evaluate(() => getComputedStyle(document.body, '::before').content)).toBe('none');
    expect(await page.locator('.news-line').textContent()).toBe('');

    await reading.open('v2', await publishedFor(second), '#role=sales-team');
    expect(await page.locator('.news-line').textContent()).toMatch(/^\d changes for your role since you read version 1\./);
    await page.getByRole('combobox', { name: 'My role' }).selectOption({ label: 'Support team' });
    expect(await page.locator('.news-line').textContent()).toBe('Nothing changed for your role since you read version 1.');

    await page.getByRole('button', { name: 'Everything' }).click();
    expect(await violations(page, '#receipt', true)).toEqual([]);
    await page.getByRole('textbox', { name: 'Your name' }).fill('Cleo');
    const questions = await page.locator('#receipt fieldset').count();
    expect(questions).toBeGreaterThan(0);
    expect(await page.locator('#receipt legend').allTextContents()).toContain('Who does “Resolve account issues”?');
    for (let index = 0; index < questions; index += 1) await page.locator(`input[name="check-${index}"]`).first().check();
    const receipt = JSON.parse(
      (await download(page, () => page.getByRole('button', { name: 'Save the receipt' }).click())).toString('utf8'),
    );
    expect(receipt).toMatchObject({
      format: 'laneway-receipt',
      version: '2',
      reader: 'Cleo',
      roleName: 'Support team',
      hash: [...second.versions.values()].at(-1)?.hash,
    });
    expect(receipt.answers).toHaveLength(questions);
    expect(await page.locator('.news-line').textContent()).toBe('');
    await reading.close();
  });
});
