import { describe, expect, it } from 'vitest';
import { doTogether } from '../../../src/sop/commands/do-together';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { settled } from '../../../src/sop/drawing/settled';
import { previewAll, previewFixes } from '../../../src/sop/fixes/preview-fixes';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { aRole, aSop, aTask, aTool, aWaiver, connectorsOf } from '../../support/sop-builders';
import { MUTATIONS } from '../rules/mutations';
import { templates } from '../rules/templates';

const TODAY = { today: '2026-11-26' };

function resultOf<Result>(slices: Generator<undefined, Result>): Result {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

const findingOf = (sop: SopDocument, rule: string) => {
  const finding = lintSop(sop, TODAY).find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`${rule} finds nothing`);
  return finding;
};
const problemsIn = (sop: SopDocument) => lintSop(sop, TODAY).filter(({ severity }) => severity !== 'info').length;

const unowned = settled(
  aSop({
    roles: [aRole('Account manager'), aRole('Sales')],
    steps: [aTask('Win'), aTask('Send offer', { roleId: null }), aTask('Kick off', { roleId: null }), aTask('Report')],
    connectors: connectorsOf('Win > Send offer > Kick off > Report'),
  }),
);

describe('the preview of a fix', () => {
  it('says what is now and what will be, for each way to put it right', () => {
    const previews = resultOf(previewFixes(unowned, findingOf(unowned, 'every-step-owned'), TODAY));

    expect(previews.map(({ fixes, changes }) => [fixes[0]?.label, changes])).toEqual([
      ['Give it to “Account manager”', [expect.stringMatching(/Send offer.*no owner.*Account manager/)]],
      ['Give it to “Sales”', [expect.stringMatching(/Send offer.*no owner.*Sales/)]],
    ]);
  });

  it('says how many problems will be left, and is right', () => {
    for (const { fixes, left } of resultOf(previewFixes(unowned, findingOf(unowned, 'every-step-owned'), TODAY))) {
      const [fix] = fixes;
      const result = fix === undefined ? null : runPlain(unowned, fix.command, fix.input);
      expect(result !== null && 'sop' in result && problemsIn(result.sop)).toBe(left);
    }
  });

  it('is never empty, also where a template breaks a rule', () => {
    const all = templates();
    // One of five: each way is tried and checked, and what the fixes do is tested beside the fixes.
    for (const { rule, mutate } of MUTATIONS.filter((_, index) => index % 5 === 0)) {
      const mutant = mutate(all.find(([, sop]) => mutate(sop) !== null)?.[1] ?? unowned);
      if (mutant === null) throw new Error(`no fault for ${rule}`);
      for (const { changes } of resultOf(previewFixes(mutant, findingOf(mutant, rule), TODAY))) {
        expect(changes.length, rule).toBeGreaterThan(0);
        expect(
          changes.filter((change) => !/^\S.*\S$/s.test(change)),
          rule,
        ).toEqual([]);
      }
    }
  });
});

describe('all that a rule finds', () => {
  it('is put right as one step, told before, and no error is new', () => {
    const preview = resultOf(previewAll(unowned, 'every-step-owned', TODAY));

    expect(preview?.changes).toHaveLength(2);
    const parts = preview?.fixes ?? [];
    const result = runPlain(unowned, doTogether, { parts, sentence: 'Fixed' });
    if ('refused' in result) throw new Error(result.refused);
    expect(lintSop(result.sop).map(({ rule }) => rule)).not.toContain('every-step-owned');
    expect(problemsIn(result.sop)).toBe(preview?.left);
  });

  it('leaves out what is waived', () => {
    const tools = [aTool('HubSpot')];
    const steps = [aTask('Look it up in HubSpot'), aTask('Write it down in HubSpot')];
    const sop = settled(aSop({ tools, steps, waivers: [aWaiver('named-tools-linked', 'look-it-up-in-hubspot')] }));

    expect(resultOf(previewAll(sop, 'named-tools-linked', TODAY))?.fixes.map(({ input }) => input)).toEqual([
      expect.objectContaining({ stepId: 'write-it-down-in-hubspot' }),
    ]);
  });

  it('is none where only a person knows what to do', () => {
    const sop = aSop({ steps: [aTask('Send everybody the long report about all that has ever happened')] });

    expect(resultOf(previewAll(sop, 'short-names', TODAY))).toBeNull();
  });
});
