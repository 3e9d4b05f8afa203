import { expect, it } from 'vitest';
import { entryOf, listed } from '../../../src/engine/library/entry-of';
import { settled } from '../../../src/sop/drawing/settled';
import { aRole, aSop, aStage, aTask } from '../../support/sop-builders';

const sop = settled(aSop({ roles: [aRole('Account manager')], stages: [aStage('Onboarding')], steps: [aTask('Qualify')] }));

it('says what an SOP holds and how many problems it has', async () => {
  const entry = listed(await entryOf(sop, 7));
  expect(entry).toMatchObject({ id: sop.profile.id, stepCount: 1, changedAt: 7, removedAt: null });
  expect(entry.findings?.errors).toBeGreaterThan(0);
});

it('keeps an SOP that its check fails on: what is wrong with it is unknown then, not nothing', async () => {
  const failing = {
    ...sop,
    get connectors(): typeof sop.connectors {
      throw new Error('A rule meets what it did not expect');
    },
  };
  const entry = listed(await entryOf(failing, 7));
  expect(entry).toMatchObject({ id: sop.profile.id, stepCount: 1 });
  expect(entry.findings).toBeNull();
});
