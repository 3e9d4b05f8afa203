import { describe, expect, it } from 'vitest';
import { arial } from '../../../src/engine/exchange/svg/arial';
import { stepSize } from '../../../src/sop/drawing/step-size';
import { textWidth } from '../../../src/sop/drawing/text-width';
import type { RoleId } from '../../../src/sop/model/ids';
import { STEP_KINDS } from '../../../src/sop/model/step';
import { aDecision, anApproval, aStart, aStep, aTask, idOf } from '../../support/sop-builders';

const LONG = 'Send the summary of the quarterly business review to everybody who attended';

describe('the size of a step', () => {
  it('is the usual one of its kind for a short name', () => {
    const sizes = STEP_KINDS.map((kind) => [kind, Object.values(stepSize(aStep(kind, 'Call'), 0))]);

    expect(Object.fromEntries(sizes)).toEqual({
      start: [140, 48],
      task: [200, 64],
      decision: [200, 104],
      approval: [200, 64],
      escalation: [200, 64],
      milestone: [140, 64],
      'linked-sop': [200, 64],
      end: [140, 48],
    });
  });

  it('grows by lines of 16 px with its name and by a row with its tools', () => {
    const plain = stepSize(aTask(LONG), 0).height;

    expect(plain).toBeGreaterThan(64);
    expect((stepSize(aTask(`${LONG} ${LONG}`), 0).height - plain) % 16).toBe(0);
    expect(stepSize(aTask(LONG), 3).height).toBe(plain + 24);
    expect(stepSize(aDecision(LONG), 0).width).toBeGreaterThan(200);
    expect(stepSize(aStart(LONG), 0).height).toBeGreaterThan(48);
  });

  it('has room for the owner where the lane does not say it', () => {
    const size = stepSize(aTask(LONG), 0).height;

    expect(stepSize(aTask(LONG, { roleId: null }), 0).height).toBeGreaterThan(size);
    expect(stepSize(anApproval(LONG, { approverIds: [idOf<RoleId>('Client')] }), 0).height).toBeGreaterThan(
      stepSize(anApproval(LONG), 0).height,
    );
  });

  it('counts signs of the East as wide, and breaks a word that has no end', () => {
    expect(stepSize(aTask('顧客の記録を集めて担当者に渡し、次の会議の議題を決める'), 0).height).toBeGreaterThan(64);
    expect(stepSize(aTask('Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikant'), 0).height).toBeGreaterThan(64);
  });

  it('is found in no time, and fits a screen, for a name of a hundred thousand letters', () => {
    const start = performance.now();
    const heights = ['W'.repeat(100_000), 'a b '.repeat(25_000)].flatMap((name) =>
      [aTask(name), aDecision(name)].map((step) => stepSize(step, 2).height),
    );

    expect(performance.now() - start).toBeLessThan(500);
    expect(Math.max(...heights)).toBeLessThan(600);
  });
});

describe('the width of a text', () => {
  it('is never less than what Arial takes for names as people write them', () => {
    const names = [LONG, 'QBR: Q4 KPI', 'AWS WAF', 'Gather account records', '👩‍💼 Ana', '顧客', 'Ж Щ Ю', 'Über Änderungen'];

    for (const name of names) expect(textWidth(name), name).toBeGreaterThanOrEqual(arial(14)(name));
  });
});
