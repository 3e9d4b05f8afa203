import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { setRaci } from '../../../src/sop/commands/set-raci';
import { settled } from '../../../src/sop/drawing/settled';
import type { RoleId, StepId } from '../../../src/sop/model/ids';
import { RACI_LETTERS, type RaciLetter } from '../../../src/sop/model/raci-letters';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { raciGrid } from '../../../src/sop/overviews/raci-grid';
import { settlingFaults } from '../../support/in-cells';
import { done } from '../../support/run-commands';
import { aDecision, anApproval, aRole, aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const role = (name: string) => idOf<RoleId>(name);
const sop = () =>
  settled(
    aSop({
      roles: [aRole('Sales'), aRole('Legal'), aRole('Board')],
      steps: [
        aTask('Draft', { roleId: role('Sales'), consulted: [role('Board')], informed: [role('Legal')] }),
        aDecision('Go on?', { roleId: role('Sales'), deciderRoleId: role('Board') }),
        anApproval('Sign', { roleId: role('Legal'), approverIds: [role('Legal')] }),
        aTask('Loose', { roleId: null }),
      ],
      connectors: connectorsOf('Draft > Go on? > Sign > Loose'),
    }),
  );

/** `'Sales R, Legal A'` */
function rowOf(all: SopDocument, step: string): string {
  const row = raciGrid(all).rows.find(({ stepId }) => stepId === idOf(step));
  return [...(row?.cells ?? [])].flatMap(([id, { letters }]) => (letters.length === 0 ? [] : [`${id} ${letters.join('')}`])).join(', ');
}

const input = (step: string, name: string, letter: RaciLetter, on = true) => ({
  stepId: idOf<StepId>(step),
  roleId: role(name),
  letter,
  on,
});
const set = (all: SopDocument, ...said: Parameters<typeof input>) => done(all, setRaci, input(...said));

describe('a letter in the RACI grid', () => {
  it('R moves the step to the lane of that role, and the A of the owner goes along', () => {
    const after = set(sop(), 'Draft', 'Board', 'R');

    expect(rowOf(after, 'Draft')).toBe('legal I, board RA');
    expect(after.steps.get(idOf('Draft'))?.roleId).toBe('board');
    expect(settlingFaults(after)).toEqual([]);
  });

  it('R leaves who is named for the A, and an approval of the owner is approved by the next one', () => {
    expect(rowOf(set(set(sop(), 'Draft', 'Legal', 'A'), 'Draft', 'Board', 'R'), 'Draft')).toBe('legal A, board R');
    const sign = set(sop(), 'Sign', 'Sales', 'R');
    expect(rowOf(sign, 'Sign')).toBe('sales RA');
    expect(sign.steps.get(idOf('Sign'))?.approverIds).toEqual(['sales']);
  });

  it('A takes it from who had it; given back to who has it anyway, nobody needs to be named', () => {
    const named = set(sop(), 'Go on?', 'Legal', 'A');
    const back = set(named, 'Go on?', 'Board', 'A');

    expect([rowOf(sop(), 'Go on?'), rowOf(named, 'Go on?'), rowOf(back, 'Go on?')]).toEqual([
      'sales R, board A',
      'sales R, legal A',
      'sales R, board A',
    ]);
    expect(named.steps.get(idOf('Go on?'))).toMatchObject({ accountableId: 'legal', deciderRoleId: 'board' });
    expect(back.steps.get(idOf('Go on?'))).not.toHaveProperty('accountableId');
    expect(rowOf(set(named, 'Go on?', 'Legal', 'A', false), 'Go on?')).toBe('sales R, board A');
  });

  it('C and I take each other’s place and go again', () => {
    const asked = set(sop(), 'Draft', 'Legal', 'C');

    expect(asked.steps.get(idOf('Draft'))).toMatchObject({ consulted: ['legal', 'board'] });
    expect(rowOf(set(asked, 'Draft', 'Legal', 'I'), 'Draft')).toBe('sales RA, legal I, board C');
    const none = set(set(sop(), 'Draft', 'Legal', 'I', false), 'Draft', 'Board', 'C', false);
    expect(Object.keys(none.steps.get(idOf('Draft')) ?? {})).not.toEqual(expect.arrayContaining(['consulted']));
    expect(rowOf(none, 'Draft')).toBe('sales RA');
  });

  it.each([
    [input('Draft', 'Sales', 'R'), 'That role does this step already'],
    [input('Draft', 'Sales', 'A'), 'That role answers for this step already'],
    [input('Draft', 'Board', 'C'), 'That role is asked already'],
    [input('Draft', 'Legal', 'I'), 'That role is told already'],
    [input('Draft', 'Sales', 'C'), 'Who does a step or answers for it is asked and told anyway'],
    [input('Go on?', 'Board', 'I'), 'Who does a step or answers for it is asked and told anyway'],
    [input('Draft', 'Sales', 'R', false), 'Somebody does every step: give the R to another role'],
    [input('Draft', 'Legal', 'R', false), 'That role does not do this step'],
    [input('Go on?', 'Board', 'A', false), 'Somebody answers for every step: give the A to another role'],
    [input('Draft', 'Legal', 'A', false), 'That role does not answer for this step'],
    [input('Draft', 'Legal', 'C', false), 'That role is not asked in this step'],
    [input('Draft', 'Board', 'I', false), 'That role is not told of this step'],
    [input('Gone', 'Board', 'R'), 'That step is not there any more'],
    [input('Draft', 'Gone', 'R'), 'That role is not there any more'],
  ])('%o is refused: %s', (asked, reason) => {
    expect(setRaci.refuse(sop(), asked)).toBe(reason);
  });

  it('whatever is set and taken: one R and one A in each owned step, and each step in the lane of its R', () => {
    const turn = fc.record({
      stepId: fc.constantFrom(...['Draft', 'Go on?', 'Sign', 'Loose'].map((name) => idOf<StepId>(name))),
      roleId: fc.constantFrom(...['Sales', 'Legal', 'Board'].map(role)),
      letter: fc.constantFrom(...RACI_LETTERS),
      on: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 20, size: 'max' }), (turns) => {
        let now = sop();
        for (const one of turns) {
          const result = runPlain(now, setRaci, one);
          if (!('sop' in result)) continue;
          now = result.sop;
          const cell = raciGrid(now)
            .rows.find(({ stepId }) => stepId === one.stepId)
            ?.cells.get(one.roleId);
          expect(cell?.letters.includes(one.letter)).toBe(one.on);
          for (const { stepId, cells } of raciGrid(now).rows) {
            const letters = [...cells.values()].flatMap((all) => all.letters);
            const isOwned = now.steps.get(stepId)?.roleId != null;
            expect(letters.filter((letter) => letter === 'R')).toHaveLength(isOwned ? 1 : 0);
            if (isOwned) expect(letters.filter((letter) => letter === 'A')).toHaveLength(1);
          }
          expect(settlingFaults(now)).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });
});
