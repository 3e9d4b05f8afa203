import { expect, it } from 'vitest';
import { MAX_QR, qrOf, qrSvg } from '../../../../src/engine/exchange/link/qr-of';

it('is a square with quiet around and the three marks that cameras look for', () => {
  const qr = qrOf('https://sops.example/#/link/1/read/abc') ?? expect.fail('There is no code');
  expect(qr.rows).toHaveLength(qr.size);
  for (const row of qr.rows) expect(row).toHaveLength(qr.size);
  for (const at of [0, 1, 2, 3, qr.size - 1]) expect(qr.rows[at]?.some(Boolean)).toBe(false);
  const mark = (x: number, y: number) =>
    qr.rows.slice(y, y + 7).map((row) =>
      row
        .slice(x, x + 7)
        .map((dark) => (dark ? '#' : '.'))
        .join(''),
    );
  const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
  for (const [x, y] of [
    [4, 4],
    [qr.size - 11, 4],
    [4, qr.size - 11],
  ] as const)
    expect(mark(x, y)).toEqual(finder);
});

it('holds up to its limit and says when a link is longer', () => {
  expect(qrOf('a'.repeat(MAX_QR))?.size).toBe(177 + 8);
  expect(qrOf('a'.repeat(MAX_QR + 1))).toBeNull();
});

it('is drawn with a square for every dark one', () => {
  const qr = qrOf('https://sops.example/') ?? expect.fail('There is no code');
  const svg = qrSvg(qr, 5);
  const drawn = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, index) => `${Number(x) + index}/${y}`),
  );
  const dark = qr.rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x}/${y}`] : [])));
  expect(drawn).toEqual(dark);
  expect(svg).toContain(`width="${qr.size * 5}"`);
});
