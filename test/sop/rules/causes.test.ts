import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepId } from '../../../src/sop/model/ids';
import { causesAmong } from '../../../src/sop/rules/causes';
import { reachedFrom, waysOf } from '../../../src/sop/rules/ways';
import { aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const graphs = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 14 });

describe('causes among steps that hang together', () => {
  it('are as few as can be, and every step belongs to exactly one of them', () => {
    fc.assert(
      fc.property(graphs, fc.subarray(names), (pairs, chosen) => {
        const sop = aSop({ steps: names.map((name) => aTask(name)), connectors: connectorsOf(...pairs.map((pair) => pair.join(' > '))) });
        const ids = new Set(chosen.map((name) => idOf(name)));
        const ways = waysOf(sop, 'on');

        const causes = causesAmong(ids, ways, waysOf(sop, 'back'));

        const told = causes.flatMap(({ id, circle, others }) => [id, ...circle, ...others]);
        expect([...told].sort()).toEqual([...ids].sort());
        const reach = (id: StepId) => reachedFrom(ways, [id], ids);
        for (const { id, circle } of causes) {
          expect(causes.filter((other) => other.id !== id && reach(other.id).has(id))).toEqual([]);
          expect([...ids].filter((other) => other !== id && reach(id).has(other) && reach(other).has(id))).toEqual([...circle]);
          expect([id, ...circle]).toEqual([...ids].filter((other) => other === id || circle.includes(other)));
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('are found in a chain of 20,000 steps without running out of stack', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `s${index}` as StepId);
    const on = new Map(ids.flatMap((id, index) => (ids[index + 1] === undefined ? [] : [[id, ids.slice(index + 1, index + 2)] as const])));
    const back = new Map(ids.flatMap((id, index) => (index === 0 ? [] : [[id, ids.slice(index - 1, index)] as const])));

    expect(causesAmong(new Set(ids), on, back).map(({ id }) => id)).toEqual(['s0']);
  });
});
