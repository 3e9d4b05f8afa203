import fc from 'fast-check';
import type { Point } from '../../src/sop/model/drawing';

const place = fc.integer({ min: 0, max: 12 }).map((number) => number * 10);

/** Square ways on a small grid, so that they touch, share stretches, run back over themselves and cross often. */
const arbitraryWay: fc.Arbitrary<readonly Point[]> = fc
  .record({ x: place, y: place, level: fc.boolean(), stops: fc.array(place, { minLength: 1, maxLength: 6 }) })
  .map(({ x, y, level, stops }) => {
    const points: Point[] = [[x, y]];
    stops.forEach((stop, index) => {
      const [lastX, lastY] = points.at(-1) ?? [x, y];
      points.push((index % 2 === 0) === level ? [stop, lastY] : [lastX, stop]);
    });
    return points;
  });

export const arbitraryWays: fc.Arbitrary<readonly (readonly Point[])[]> = fc.array(arbitraryWay, { maxLength: 8 });
