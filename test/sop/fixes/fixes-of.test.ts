import { describe, expect, it } from 'vitest';
import { createLivingDocument, seededDoc } from '../../../src/engine/document/create-living-document';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { settled } from '../../../src/sop/drawing/settled';
import { fixesOf } from '../../../src/sop/fixes/fixes-of';
import { FIXERS } from '../../../src/sop/fixes/index';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { Finding } from '../../../src/sop/model/finding';
import type { RoleId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { RULES } from '../../../src/sop/rules/index';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { anEscalation, aRole, aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { MUTATIONS } from '../rules/mutations';
import { templates } from '../rules/templates';

const TODAY = { today: '2026-11-26' };
/** These need a name, a number or a thought that only a person has, or are gone as soon as anything is done. */
const BY_HAND = [
  'at-least-one-end',
  'critical-has-result',
  'decision-has-question',
  'linked-sop-named',
  'metrics-have-targets',
  'named-roles-exist',
  'no-empty-names',
  'no-overlapping-steps',
  'no-ping-pong',
  'no-placeholders',
  'short-names',
  'steps-in-their-cells',
  'threshold-ranges',
];

const errorsOf = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule, subject }) => `${rule} ${subject.id}`);

function labelsFor(sop: SopDocument, rule: string): readonly string[] {
  return lintSop(sop, TODAY)
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => fixesOf(sop, finding, TODAY).map(({ label }) => label));
}

describe('fixes', () => {
  it('are there for every rule that a command can satisfy', () => {
    expect([...FIXERS.keys(), ...BY_HAND].sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it.each(MUTATIONS.filter(({ rule }) => FIXERS.has(rule)))(
    'put $rule right in one step: the finding is gone, and no error is new',
    ({ rule, mutate }) => {
      let offered = 0;
      for (const [, sop] of templates().slice(0, 8)) {
        const mutant = mutate(sop);
        if (mutant === null) continue;
        const before = lintSop(mutant, TODAY);
        const finding = before.find((one) => one.rule === rule);
        if (finding === undefined) throw new Error('the fault was not found');
        for (const { command, input } of fixesOf(mutant, finding, TODAY)) {
          offered += 1;
          const result = runPlain(mutant, command, input);
          if ('refused' in result) throw new Error(result.refused);
          const after = lintSop(result.sop, TODAY);
          expect(after.filter(({ message }) => message === finding.message)).toEqual([]);
          expect(errorsOf(after).filter((error) => !errorsOf(before).includes(error))).toEqual([]);
        }
      }
      expect(offered).toBeGreaterThan(0);
    },
  );

  // Each rule in one template: a living document for every fix of every template would take longer than it tells.
  it('are one undo step each, and undo takes back all of it', () => {
    const all = templates();
    for (const { rule, mutate } of MUTATIONS.filter((one) => FIXERS.has(one.rule))) {
      const mutant = all.map(([, sop]) => mutate(sop)).find((one) => one !== null);
      if (mutant == null) throw new Error(`no fault for ${rule}`);
      const document = createLivingDocument({ doc: seededDoc(settled(mutant)) });
      const before = document.read();
      const finding = lintSop(before, TODAY).find((one) => one.rule === rule);
      // Settling puts some drawings right by itself.
      const [fix] = finding === undefined ? [] : fixesOf(before, finding, TODAY);
      if (fix === undefined) continue;
      expect(document.execute(fix.command, fix.input), rule).toBeNull();
      expect(
        lintSop(document.read(), TODAY).filter(({ message }) => message === finding?.message),
        rule,
      ).toEqual([]);
      document.undo();
      expect(writeSopFile(document.read()), rule).toBe(writeSopFile(before));
      expect(document.canUndo(), rule).toBe(false);
    }
  });

  it('say on the button what they do', () => {
    const owned = aSop({
      roles: [aRole('Account manager'), aRole('Sales')],
      steps: [aTask('Win', { roleId: idOf<RoleId>('Sales') }), aTask('Kick off', { roleId: null }), aTask('Report')],
      connectors: connectorsOf('Win > Kick off > Report'),
    });
    const named = settled(
      aSop({
        roles: [aRole('Account manager'), aRole('Acct mgr')],
        steps: [aTask('Contract renewal'), aTask('Sending the offer', { roleId: idOf<RoleId>('Acct mgr') })],
      }),
    );

    expect(labelsFor(owned, 'every-step-owned')).toEqual(['Give it to “Sales”', 'Give it to “Account manager”']);
    expect(labelsFor(named, 'verb-first')).toEqual(['Call it “Renew contract”', 'Call it “Send the offer”']);
    expect(labelsFor(named, 'no-near-duplicates')).toEqual([
      'Merge “Acct mgr” into “Account manager”',
      'Merge “Account manager” into “Acct mgr”',
    ]);
  });

  it('are offered only for what is asked, when one step has several faults', () => {
    const sop = aSop({ steps: [anEscalation('Call', { trigger: 'No answer' })] });
    const late = lintSop(sop).find(({ message }) => message.includes('how fast'));
    if (late === undefined) throw new Error('nothing was found');

    expect(fixesOf(sop, late).map(({ label }) => label)).toEqual(['Answer within four hours', 'Answer within a day']);
  });

  it('are none where the finding is not true any more', () => {
    const sop = aSop({ steps: [aTask('Call', { roleId: null })] });
    const [finding] = lintSop(sop, { rules: RULES.filter(({ id }) => id === 'every-step-owned') });
    if (finding === undefined) throw new Error('nothing was found');

    expect(fixesOf(aSop({ steps: [aTask('Call')] }), finding)).toEqual([]);
  });
});
