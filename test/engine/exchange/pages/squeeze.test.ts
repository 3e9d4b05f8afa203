import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squeeze } from '../../../../src/engine/exchange/pages/squeeze';

const LANES = [
  { start: 0, end: 200, least: 20 },
  { start: 200, end: 400, least: 20 },
  { start: 400, end: 600, least: 20 },
];
const AXIS = { from: 0, to: 600, bands: LANES, gap: 24, edge: 10 };

describe('taking the air out of lanes', () => {
  it('draws a lane thin that nothing stands in, and the others no longer than what stands in them', () => {
    const map = squeeze({ ...AXIS, occupied: [{ start: 50, end: 114 }, { start: 500, end: 564 }] }); // biome-ignore format: two boxes

    expect([0, 200, 400, 600].map(map.at)).toEqual([0, 84, 104, 188]);
    expect(map.length).toBe(188);
  });

  it('leaves a gap between two boxes, but no more than that', () => {
    const map = squeeze({ ...AXIS, occupied: [{ start: 10, end: 60 }, { start: 120, end: 180 }, { start: 190, end: 195 }] }); // biome-ignore format: three boxes

    expect(map.at(120) - map.at(60)).toBe(24);
    expect(map.at(190) - map.at(180)).toBe(10);
  });

  it('never turns an order round, keeps every box as long as it is, and adds nothing', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 560 }), fc.integer({ min: 1, max: 40 })), { maxLength: 12 });
    fc.assert(
      fc.property(spans, (boxes) => {
        const occupied = boxes.map(([start, length]) => ({ start, end: start + length }));
        const map = squeeze({ ...AXIS, occupied });

        for (const { start, end } of occupied) expect(map.at(end) - map.at(start)).toBeCloseTo(end - start, 6);
        let before = 0;
        for (let place = 0; place <= 600; place += 5) {
          expect(map.at(place)).toBeGreaterThanOrEqual(before - 1e-9);
          before = map.at(place);
        }
        expect(map.length).toBeLessThanOrEqual(600);
        for (const lane of LANES) expect(map.at(lane.end) - map.at(lane.start)).toBeGreaterThanOrEqual(lane.least - 1e-9);
      }),
    );
  });
});
