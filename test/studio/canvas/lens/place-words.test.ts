import { expect, it } from 'vitest';
import { placeWords } from '../../../../src/studio/canvas/lens/place-words';

const ACROSS = [
  [0, 0],
  [300, 0],
] as const;

it('writes along the longest part of a way, above it, and not longer than that', () => {
  expect(placeWords('Contract', ACROSS, [])).toMatchObject({ words: 'Contract', box: { y: -18, height: 14 } });
  expect(
    placeWords(
      'The whole contract with all its annexes and prices',
      [
        [0, 0],
        [0, 30],
        [90, 30],
      ],
      [],
    )?.words,
  ).toMatch(/^The whole.*…$/);
});

it('goes to the other side, then beside an upright part, when a card is in the way', () => {
  const card = { x: 0, y: -40, width: 300, height: 38 };
  expect(placeWords('Contract', ACROSS, [card])?.box.y).toBe(4);

  const upright = [
    [100, 0],
    [100, 200],
  ] as const;
  expect(placeWords('Contract', upright, [])?.box).toMatchObject({ x: 104, y: 93 });
  expect(placeWords('Contract', upright, [{ x: 101, y: 0, width: 200, height: 200 }])?.box.x).toBeLessThan(100);
});

it('writes nothing where there is no room', () => {
  const all = { x: -500, y: -500, width: 1000, height: 1000 };
  expect(placeWords('Contract', ACROSS, [all])).toBeNull();
  expect(
    placeWords(
      'A contract of some length',
      [
        [0, 0],
        [40, 0],
      ],
      [],
    ),
  ).toBeNull();
});
