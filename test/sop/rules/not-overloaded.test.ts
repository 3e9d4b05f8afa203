import { describe, expect, it } from 'vitest';
import type { RoleId, StageId } from '../../../src/sop/model/ids';
import type { Step } from '../../../src/sop/model/step';
import { notOverloaded } from '../../../src/sop/rules/not-overloaded';
import { aRole, aSop, aStage, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('not-overloaded', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `Step ${index + 1}`);
  const sopOf = (count: number, changes: (place: number) => Partial<Step> = () => ({})) =>
    aSop({
      roles: [aRole('Account manager'), aRole('Sales')],
      stages: [aStage('Onboarding'), aStage('Renewal')],
      steps: [aStart('Go'), ...names(count).map((name, place) => aTask(name, changes(place)))],
      connectors: connectorsOf(['Go', ...names(count)].join(' > ')),
    });

  it('is content with twelve steps in a stage, not counting the start', () => {
    expect(findingsOf(notOverloaded, sopOf(12))).toEqual({});
  });

  it('says where a crowded stage could be cut: in the middle, best where the owner changes', () => {
    expect(findingsOf(notOverloaded, sopOf(14))).toEqual({
      onboarding: 'The stage “Onboarding” has 14 steps, more than 12: a new stage could begin with “Step 8”',
    });
    expect(
      findingsOf(
        notOverloaded,
        sopOf(14, (place) => ({ roleId: idOf<RoleId>(place < 6 ? 'Sales' : 'Account manager') })),
      ),
    ).toEqual({
      onboarding: 'The stage “Onboarding” has 14 steps, more than 12: a new stage could begin with “Step 7”',
    });
  });

  it('says what could be an SOP of its own when there are more than sixty', () => {
    const many = sopOf(61, (place) => ({ stageId: idOf<StageId>(place % 2 === 0 ? 'Onboarding' : 'Renewal') }));

    expect(findingsOf(notOverloaded, many)).toMatchObject({
      'sop-1': '“Account management” has 61 steps, more than 60: make the stage “Renewal” an SOP of its own and link it',
    });
  });

  it('never proposes a stage in which nothing is done', () => {
    expect(findingsOf(notOverloaded, sopOf(61))).toMatchObject({
      'sop-1': '“Account management” has 61 steps, more than 60: make a part of it an SOP of its own and link it',
    });
  });
});
