import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { madeHostile } from '../support/hostile-texts';
import { openReadingRoom, published, type ReadingRoom } from '../support/published';
import { opened } from '../templates/shipped';

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
    for (const [index, name] of TEMPLATES.entries()) {
      await reading.open(name, published(opened(name)));
      expect(await violations(reading.page, undefined, index > 0), name).toEqual([]);
      if (index > 0) continue;
      await reading.page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(reading.page), `${name}, dark`).toEqual([]);
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
    await reading.close();
  });
});
