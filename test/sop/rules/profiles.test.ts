import { describe, expect, it } from 'vitest';
import { CHECK_PROFILES } from '../../../src/sop/model/check';
import { checkSop } from '../../../src/sop/rules/check-sop';
import { RULES } from '../../../src/sop/rules/index';
import { PROFILE_CHANGES, severityIn } from '../../../src/sop/rules/profiles';
import { aSop, aTask, idOf } from '../../support/sop-builders';
import { MUTATIONS } from './mutations';
import { templates } from './templates';

const WEIGHT = { error: 3, warning: 2, info: 1 };
const today = '2026-11-26';

describe('the profiles of the check', () => {
  it('change only rules that there are, each with its reason and to something else than standard', () => {
    const known = new Map(RULES.map((rule) => [rule.id, rule]));

    for (const [id, { strict, sketch, why }] of Object.entries(PROFILE_CHANGES)) {
      const rule = known.get(id);
      expect(rule, id).toBeDefined();
      expect(why.length, id).toBeGreaterThan(20);
      expect(strict !== undefined || sketch !== undefined, id).toBe(true);
      if (strict !== undefined && rule !== undefined) expect(WEIGHT[strict], id).toBeGreaterThan(WEIGHT[rule.severity]);
    }
  });

  it('never take anything less seriously in strict, and nothing more seriously in sketch', () => {
    for (const rule of RULES) {
      const strict = severityIn('strict', rule);
      const sketch = severityIn('sketch', rule);
      expect(WEIGHT[strict ?? 'info'], rule.id).toBeGreaterThanOrEqual(WEIGHT[rule.severity]);
      if (sketch !== null) expect(sketch, rule.id).toBe(rule.severity);
      expect(severityIn('standard', rule), rule.id).toBe(rule.severity);
    }
  });

  it('find no error in a template, whichever is chosen', () => {
    const errors = templates().flatMap(([name, sop]) =>
      CHECK_PROFILES.flatMap((profile) =>
        checkSop(sop, { profile, today }).findings.flatMap(({ severity, rule }) =>
          severity === 'error' ? [`${name}, ${profile}: ${rule}`] : [],
        ),
      ),
    );

    expect(errors).toEqual([]);
  });

  it('find the fault of each rule in a template as severely as the table says', () => {
    const all = templates();
    for (const { rule, mutate } of MUTATIONS) {
      const known = RULES.find(({ id }) => id === rule);
      const mutant = all.map(([, sop]) => mutate(sop)).find((one) => one !== null);
      if (known === undefined || mutant == null) throw new Error(`no fault for ${rule}`);
      for (const profile of ['strict', 'sketch'] as const) {
        const found = checkSop(mutant, { rules: [known], profile, today }).findings.map(({ severity }) => severity);
        const wanted = severityIn(profile, known);
        if (wanted === null) expect(found, `${rule}, ${profile}`).toEqual([]);
        else expect(new Set(found), `${rule}, ${profile}`).toEqual(new Set([wanted]));
      }
    }
  });

  it('are the one of the SOP, unless another is asked for', () => {
    const bare = aSop({ profile: { checkProfile: 'sketch' }, steps: [aTask('Call the client', { roleId: null })] });

    expect(checkSop(bare).findings).toEqual([]);
    expect(checkSop(bare, { profile: 'standard' }).findings.map(({ rule }) => rule)).toContain('every-step-owned');
  });

  it('let a draft be a draft, and still say what is broken in it', () => {
    const draft = aSop({
      profile: { checkProfile: 'sketch' },
      steps: [aTask('Call the client'), aTask('', { id: idOf('x'), roleId: null, stageId: null })],
    });
    const round = templates()
      .map(([, sop]) => MUTATIONS.find(({ rule }) => rule === 'loops-lead-out')?.mutate(sop))
      .find((one) => one != null);

    expect(checkSop(draft).findings).toEqual([]);
    expect(round && checkSop(round, { profile: 'sketch' }).findings.map(({ rule }) => rule)).toContain('loops-lead-out');
  });
});
