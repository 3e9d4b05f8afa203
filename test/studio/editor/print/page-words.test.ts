import { expect, it } from 'vitest';
import { sheetOf } from '../../../../src/engine/exchange/pages/sheet';
import { wrapSop } from '../../../../src/engine/exchange/pages/wrap-sop';
import { pageWords } from '../../../../src/studio/editor/print/page-words';
import { sampleSop } from '../../../engine/exchange/sample-sop';

const wrapped = wrapSop(sampleSop(), sheetOf('a4', 'landscape'), 'light');
const onePage = wrapped.pages.slice(0, 1);

it('tells how many pages there are, how large, and the smallest text', () => {
  expect(pageWords({ ...wrapped, scale: 1, tooSmall: [] })).toEqual({
    sum: `${wrapped.pages.length} pages at full size. The smallest text is 8.2 pt.`,
    warning: null,
  });
  expect(pageWords({ ...wrapped, pages: onePage, scale: 0.975, tooSmall: [] }).sum).toBe(
    '1 page at 98 % of full size. The smallest text is 8 pt.',
  );
});

it('warns of text that is too small to read, and says what helps', () => {
  const tooSmall = [
    { page: 2, scale: 0.5 },
    { page: 2, scale: 0.8 },
    { page: 5, scale: 0.7 },
  ];

  expect(pageWords({ ...wrapped, scale: 1, tooSmall }).warning).toBe(
    'Page 2, 5: steps overlap so that no row can end between them. The text there is as small as 4.1 pt; Auto-layout puts that right.',
  );
});
