import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoleId } from '../../src/sop/model/ids';
import { openReadingRoom, published, type ReadingRoom, withVersion } from '../support/published';
import { type PdfPage, readPdf, unspaced } from '../support/read-pdf';
import { opened } from '../templates/shipped';

/** The longest, the one with the most words and one more; all of them in the long run (`npm run test:long`). */
const TEMPLATES = readdirSync('public/templates')
  .filter((name) => name.endsWith('.sop.json'))
  .map((name) => name.slice(0, -'.sop.json'.length))
  .filter((name) => process.env.LANEWAY_PRINT_ALL === '1' || ['account-management', 'enterprise', 'escalation'].includes(name));
/** Once on the larger paper too. */
const LARGER = 'enterprise';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

/** Above and below what is printed on a page, points: the margin of 18 mm, in which header and footer stand. */
const MARGIN = 51;

/** What a reader sees of each step on paper: its heading and every text below it, in order. */
const stepsOnPaper = (page: Page) =>
  page.locator('.step').evaluateAll((articles) =>
    articles.map((article) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent !== null && parent.getClientRects().length > 0) texts.push(walker.currentNode.textContent ?? '');
      }
      return { heading: article.querySelector('h3, h4, h5')?.textContent ?? '', texts };
    }),
  );

/** The texts between header and footer as one, and the page that each of its characters stands on. */
function told(pages: readonly PdfPage[]): { readonly text: string; pageAt(at: number): number } {
  const bodies = pages.map(({ height, texts }) =>
    unspaced(texts.flatMap(({ text, y }) => (y > MARGIN && y < height - MARGIN ? [text] : [])).join('')),
  );
  const ends = bodies.map((_, index) => bodies.slice(0, index + 1).join('').length);
  return { text: bodies.join(''), pageAt: (at) => ends.findIndex((end) => at < end) };
}

describe('a published page on paper', () => {
  it('every step stands whole on one page, in words and in the drawing, and every page says what it is and until when', async () => {
    const reading = await room.read({ viewport: { width: 703, height: 900 } });
    for (const name of TEMPLATES) {
      const template = opened(name);
      const review = { ...template.profile.review, every: 'P6M', lastReviewedOn: '2026-11-20' };
      const sop = await withVersion({ ...template, profile: { ...template.profile, review } }, '2026-11-26T09:00:00.000Z');
      const keeper = sop.roles.get(sop.profile.ownerRoleId as RoleId)?.name; // every template has one
      await reading.open(name, published(sop));
      await reading.page.emulateMedia({ media: 'print' });
      const steps = await stepsOnPaper(reading.page);
      expect(steps.length, name).toBe(sop.steps.size);

      for (const format of name === LARGER ? ['A4', 'A3'] : ['A4']) {
        const pages = await readPdf(await reading.page.pdf({ format }));
        const { text, pageAt } = told(pages);
        const faults: string[] = [];
        let at = 0;
        for (const { heading, texts } of steps) {
          const start = text.indexOf(unspaced(heading), at);
          if (start < 0) faults.push(`${heading} is on no page`);
          for (const one of texts) {
            const found = text.indexOf(unspaced(one), at);
            if (found < 0) faults.push(`“${one}” of ${heading} is on no page`);
            else if (pageAt(found) !== pageAt(start)) faults.push(`${heading} is cut: “${one}”`);
            else at = found + unspaced(one).length;
          }
        }
        // Below the text the drawing, in rows: each card once, and on one page.
        const drawn = pages.slice(pageAt(at)).map(({ texts }) => unspaced(texts.map((one) => one.text).join('')));
        for (const { name: step } of sop.steps.values())
          if (drawn.filter((page) => page.includes(unspaced(step))).length === 0) faults.push(`${step} is not drawn whole on a page`);
        for (const { width, texts } of pages)
          faults.push(...texts.flatMap((one) => (one.x < 0 || one.x + one.width > width + 1 ? [`“${one.text}” leaves its page`] : [])));
        expect(faults, `${name} on ${format}`).toEqual([]);

        const edges = pages.map(({ height, texts }) =>
          unspaced(texts.flatMap((one) => (one.y <= MARGIN || one.y >= height - MARGIN ? [one.text] : [])).join('')),
        );
        const said = [sop.profile.title, 'Version 1, published 2026-11-26', `Kept by ${keeper} · Next review due 2027-05-20`].map(unspaced);
        expect(
          edges.filter((edge, index) => ![...said, `${index + 1}/${pages.length}`].every((words) => edge.includes(words))),
          `${name} on ${format}`,
        ).toEqual([]);
      }
      await reading.page.emulateMedia({ media: null });
    }
    await reading.close();
  });
});
