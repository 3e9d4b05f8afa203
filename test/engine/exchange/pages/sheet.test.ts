import { expect, it } from 'vitest';
import { readSheet, sheetOf } from '../../../../src/engine/exchange/pages/sheet';

it('knows papers by the names that the command line takes', () => {
  expect(readSheet('a4')).toEqual(sheetOf('a4', 'landscape'));
  expect(readSheet('A3-Portrait')).toEqual(sheetOf('a3', 'portrait'));
  expect(readSheet('screen-landscape')).toMatchObject({ width: 1920, height: 1080 });
});

it.each(['', 'a5', 'a4-', 'a4-upright', 'a4-landscape-2', 'constructor', '__proto__'])('knows no paper called “%s”', (name) => {
  expect(readSheet(name)).toBeNull();
});

it('has the sizes that printers mean: 96 px an inch', () => {
  expect(sheetOf('a4', 'portrait').width).toBeCloseTo(793.7, 1);
  expect(sheetOf('a4', 'portrait').printed).toEqual({ width: '210mm', height: '297mm' });
  expect(sheetOf('letter', 'landscape')).toMatchObject({ width: 1056, height: 816, printed: { width: '11in', height: '8.5in' } });
});
