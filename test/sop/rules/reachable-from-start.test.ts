import { describe, expect, it } from 'vitest';
import { reachableFromStart } from '../../../src/sop/rules/reachable-from-start';
import { aSop, aStart, aTask, connectorsOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

const sopOf = (names: readonly string[], ...paths: readonly string[]) =>
  aSop({ steps: [aStart('Go'), ...names.map((name) => aTask(name))], connectors: connectorsOf(...paths) });

describe('reachable-from-start', () => {
  it('is content when a way leads to every step', () => {
    expect(findingsOf(reachableFromStart, sopOf(['A', 'B', 'C'], 'Go > A > B > A', 'A > C'))).toEqual({});
  });

  it('names the step that no way leads to', () => {
    expect(findingsOf(reachableFromStart, sopOf(['A', 'Stray'], 'Go > A', 'Stray > A'))).toEqual({
      stray: '“Stray” can’t be reached from the start',
    });
  });

  it('tells one cut connector once, with the steps behind it in the sentence', () => {
    expect(findingsOf(reachableFromStart, sopOf(['F', 'E', 'D', 'C', 'B', 'A'], 'Go > F', 'A > B > C > D > E > F', 'D > A > F'))).toEqual({
      d: '“D” can’t be reached from the start, and so can’t “C”, “B”, “A” and “E” after it',
    });
    expect(findingsOf(reachableFromStart, sopOf(['X', 'A', 'B', 'C', 'D', 'E', 'F'], 'Go > X', 'A > B > C > D > E > F'))).toEqual({
      a: '“A” can’t be reached from the start, and so can’t “B”, “C”, “D” and 2 more after it',
    });
  });

  it('names each cause when there are several', () => {
    const sop = sopOf(['X', 'Joint', 'First', 'Second'], 'Go > X', 'First > Joint', 'Second > Joint');

    expect(Object.keys(findingsOf(reachableFromStart, sop))).toEqual(['first', 'second']);
  });

  it('leaves to other rules what they say already: no start at all, a step that stands alone', () => {
    const startless = aSop({ steps: [aTask('A'), aTask('B')], connectors: connectorsOf('A > B') });

    expect(findingsOf(reachableFromStart, startless)).toEqual({});
    expect(findingsOf(reachableFromStart, sopOf(['A', 'Alone'], 'Go > A'))).toEqual({});
  });
});
