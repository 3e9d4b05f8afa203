import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ORIENTATIONS, PAPERS, type PaperId, sheetOf } from '../../../../src/engine/exchange/pages/sheet';

const css = readFileSync('src/studio/editor/print/print-layer.css', 'utf8');
const sheets = Object.keys(PAPERS).flatMap((paper) => ORIENTATIONS.map((orientation) => ({ paper: paper as PaperId, orientation })));

it.each(sheets)('$paper, $orientation, is a page of just that size for the printer', ({ paper, orientation }) => {
  const name = `${paper}-${orientation}`;
  const { printed } = sheetOf(paper, orientation);

  expect(css).toContain(`@page ${name} {\n  size: ${printed?.width} ${printed?.height};\n  margin: 0;\n}`);
  expect(css).toContain(`.print-layer[data-sheet="${name}"] {\n  page: ${name};\n}`);
});
