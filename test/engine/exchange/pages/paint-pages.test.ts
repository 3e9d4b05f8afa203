// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pagePainter } from '../../../../src/engine/exchange/pages/paint-pages';
import { endlessSheet, sheetOf } from '../../../../src/engine/exchange/pages/sheet';
import { type WrappedSop, wrapSop } from '../../../../src/engine/exchange/pages/wrap-sop';
import { readPictureSource } from '../../../../src/engine/exchange/picture/read-picture-source';
import { writeSopFile } from '../../../../src/sop/model/file/write-sop-file';
import type { Direction } from '../../../../src/sop/model/sop-document';
import { sampleSop } from '../sample-sop';

const DIRECTIONS: readonly Direction[] = ['right', 'down'];

function painted(wrapped: WrappedSop): readonly Document[] {
  return wrapped.pages.map(pagePainter(wrapped)).map(({ svg }) => {
    const document = new DOMParser().parseFromString(svg, 'application/xml');
    expect(document.querySelector('parsererror')).toBeNull();
    return document;
  });
}

const all = (pages: readonly Document[], selector: string) => pages.flatMap((page) => [...page.querySelectorAll(selector)]);
const textsOf = (elements: readonly Element[]) => elements.map((element) => element.textContent?.trim() ?? '');

describe.each(DIRECTIONS)('pages of an SOP that runs %s', (direction) => {
  const sop = sampleSop(direction);
  const wrapped = wrapSop(sop, sheetOf('a4', 'landscape'), 'light');
  const pages = painted(wrapped);

  it('name the SOP and tell which page of how many each is', () => {
    pages.forEach((page, index) => {
      expect(page.documentElement.getAttribute('width')).toBe('297mm');
      expect(page.querySelector('title')?.textContent).toBe(`Key account management, page ${index + 1} of ${pages.length}`);
      expect(textsOf([...page.querySelectorAll('text')])).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(textsOf([...page.querySelectorAll('text')])).toContain('Key account management');
    });
    expect(pages.length).toBeGreaterThan(1);
  });

  it('have the names of their lanes and stages on every row, and say which stage goes on', () => {
    const rows = all(pages, '[data-row]');
    for (const row of rows) {
      expect(row.querySelectorAll('[data-role-id]').length).toBeGreaterThan(0);
      expect(row.querySelectorAll('[data-stage-id]').length).toBeGreaterThan(0);
    }
    const seen = new Set<string>();
    for (const header of all(pages, '[data-stage-id]')) {
      const id = header.getAttribute('data-stage-id') ?? '';
      const title = header.querySelector('title')?.textContent ?? '';
      const inParts = wrapped.pages.some((page) => page.blocks.some(({ block }) => block.tile.isPart));
      if (!inParts) expect(title.endsWith('(continued)'), title).toBe(seen.has(id));
      seen.add(id);
    }
    expect(seen).toEqual(new Set(sop.stages.keys()));
  });

  it('say at every mark where its line goes, in words that can be heard', () => {
    const marks = all(pages, '[data-mark]');
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks) {
      const connector = [...sop.connectors.values()].find(({ id }) => id === mark.getAttribute('data-mark-of'));
      const leaves = mark.getAttribute('data-mark-end') === 'leaves';
      const other = sop.steps.get(leaves ? (connector?.to ?? ('' as never)) : (connector?.from ?? ('' as never)));
      const said = mark.querySelector('title')?.textContent ?? '';
      expect(said).toMatch(
        leaves ? /^Goes on at [A-Z]+ on (this page|page \d+), to “/ : /^Comes from [A-Z]+ on (this page|page \d+), from “/,
      );
      expect(said).toContain(other?.name);
      expect(mark.querySelector('text')?.textContent).toBe(mark.getAttribute('data-mark'));
    }
  });

  it('keep the words, the dashes and the head of a connector at its ends', () => {
    for (const connector of sop.connectors.values()) {
      const lines = all(pages, `[data-connector-id="${connector.id}"]`);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(line.querySelector('path')?.getAttribute('stroke-dasharray')).toBe(
          connector.outcome === 'rejected' || connector.outcome === 'no' ? '6 4' : null,
        );
        expect(line.querySelectorAll('path')[1]?.getAttribute('d')).toMatch(/Z$/);
      }
      const labels = all(pages, `[data-label-of="${connector.id}"]`);
      expect(textsOf(labels).join()).toBe(connector.label || (connector.outcome ?? ''));
    }
  });

  it('explain their shapes once', () => {
    expect(textsOf(all(pages, 'text')).filter((text) => text === 'Milestone')).toHaveLength(1);
  });
});

it('one picture with all rows opens again as its SOP', async () => {
  const sop = sampleSop();
  const wrapped = wrapSop(sop, endlessSheet(1100, 24), 'light');
  const [page] = wrapped.pages;
  const svg = page === undefined ? '' : pagePainter(wrapped, { source: sop })(page).svg;

  const source = await readPictureSource(new TextEncoder().encode(svg));

  expect('text' in source && source.text.trim()).toBe(writeSopFile(sop).trim());
  expect(svg).toMatch(/^<\?xml[^>]*>\n<svg [^>]*width="1100"/);
});

it('is the same to the last letter whenever it is painted', () => {
  const paint = () => painted(wrapSop(sampleSop(), sheetOf('letter', 'portrait'), 'light')).map((page) => page.documentElement.outerHTML);

  expect(paint()).toEqual(paint());
});
