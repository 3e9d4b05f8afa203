import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { reachesAnEnd } from '../../../src/sop/rules/reaches-an-end';
import { aDecision, anEnd, aSop, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

const sopOf = (names: readonly string[], ...paths: readonly string[]) =>
  aSop({ steps: [...names.map((name) => aTask(name)), anEnd('Done')], connectors: connectorsOf(...paths) });

describe('reaches-an-end', () => {
  it('is content when from every step a way leads to an end, loops or not', () => {
    expect(findingsOf(reachesAnEnd, sopOf(['A', 'B'], 'A > B > A', 'B > Done'))).toEqual({});
  });

  it('names the step where the work stops', () => {
    expect(findingsOf(reachesAnEnd, sopOf(['A', 'Wait'], 'A > Done', 'A > Wait'))).toEqual({ wait: '“Wait” leads to no end' });
  });

  it('tells the last step of a chain, and the steps before it in the same sentence', () => {
    expect(findingsOf(reachesAnEnd, sopOf(['A', 'B', 'C', 'X'], 'A > B > C', 'X > Done'))).toEqual({
      c: '“C” leads to no end; “A” and “B” before it end up there too',
    });
  });

  it('leaves to other rules what they say already: no end at all, a step that stands alone, a decision without ways out, a loop', () => {
    const undecided = aSop({
      steps: [aStart('Go'), aDecision('Renew?', { deciderRoleId: idOf<RoleId>('Account manager') }), aTask('A'), anEnd('Done')],
      connectors: connectorsOf('Go > Renew?', 'A > Done'),
    });

    expect(findingsOf(reachesAnEnd, aSop({ steps: [aTask('A'), aTask('B')], connectors: connectorsOf('A > B') }))).toEqual({});
    expect(findingsOf(reachesAnEnd, sopOf(['A', 'Alone'], 'A > Done'))).toEqual({});
    expect(findingsOf(reachesAnEnd, undecided)).toEqual({});
    expect(findingsOf(reachesAnEnd, sopOf(['A', 'B', 'C', 'X'], 'A > B > C > B', 'X > Done'))).toEqual({});
    expect(
      lintSop(undecided)
        .filter(({ subject }) => subject.id === 'renew')
        .map(({ rule }) => rule),
    ).toEqual(['decision-outcomes']);
  });
});
