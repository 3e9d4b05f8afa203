import { describe, expect, it } from 'vitest';
import { acceptChanges } from '../../../src/sop/commands/accept-changes';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { diffSops } from '../../../src/sop/diff/diff-sops';
import { foldThread } from '../../../src/sop/feedback/fold-thread';
import { changeSentence, changeStanding, tellChange } from '../../../src/sop/feedback/suggested-change';
import { isChoosable, suggestionParts } from '../../../src/sop/feedback/suggestion-parts';
import type { ConnectorId, RoleId, StageId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import type { SuggestedChange } from '../../../src/sop/model/thread';
import { anEntry, aThread } from '../../support/review-builders';
import { aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const sop = aSop({
  roles: [aRole('Account manager'), aRole('Sales')],
  stages: [aStage('Onboarding'), aStage('Renewal')],
  steps: [aTask('Call'), aTask('Send offer'), aTask('Report')],
  connectors: connectorsOf('Call > Send offer > Report'),
});

const call = idOf('Call');
const rename: SuggestedChange = { id: 'a', kind: 'rename', stepId: call, was: 'Call', name: 'Call the client' };
const insert: SuggestedChange = {
  id: 'b',
  kind: 'insert',
  stepId: call,
  was: 'Call',
  name: 'Check the terms',
  roleId: idOf<RoleId>('Sales'),
  stageId: idOf<StageId>('Renewal'),
  connectorId: 'c1' as ConnectorId,
  newStepId: 'fresh' as StepId,
};
const owner: SuggestedChange = { id: 'c', kind: 'owner', stepId: call, was: 'Account manager', roleId: idOf<RoleId>('Sales') };
const stage: SuggestedChange = { id: 'd', kind: 'stage', stepId: call, was: 'Onboarding', stageId: idOf<StageId>('Renewal') };
const remove: SuggestedChange = { id: 'e', kind: 'remove', stepId: idOf('Send offer'), was: 'Send offer' };

function accepted(on: SopDocument, ...changes: SuggestedChange[]): SopDocument {
  const result = runPlain(on, acceptChanges, { changes });
  if ('refused' in result) throw new Error(result.refused);
  return result.sop;
}
const refusal = (on: SopDocument, ...changes: SuggestedChange[]) => acceptChanges.refuse(on, { changes });
const words = (on: SopDocument, change: SuggestedChange) => {
  const standing = changeStanding(on, change);
  return standing.kind === 'clear' ? 'clear' : `${standing.kind}: ${standing.words}`;
};

describe('a suggested change', () => {
  it('is told in before and after against the SOP of now', () => {
    expect([rename, insert, owner, stage, remove].map((change) => changeSentence(sop, change))).toEqual([
      'Name: Call → Call the client',
      'After Call, before Send offer: new task “Check the terms” (Sales, Renewal)',
      'Owner of Call: Account manager → Sales',
      'Stage of Call: Onboarding → Renewal',
      'Remove Send offer',
    ]);
    expect(changeSentence(accepted(sop, rename, owner), rename)).toBe('Name: Call → Call the client');
    expect(changeSentence(accepted(sop, owner), owner)).toBe('Owner of Call: Account manager → Sales');
    expect(tellChange(accepted(sop, { ...rename, name: 'Phone' }), rename)).toEqual({
      what: 'Name',
      before: 'Phone',
      after: 'Call the client',
    });
  });

  it('says in words what stands in its way when the SOP has moved on', () => {
    const gone = accepted(sop, { ...remove, stepId: call });
    const renamed = accepted(sop, { ...rename, name: 'Phone' });

    expect([rename, insert, owner, stage, remove].map((change) => words(sop, change))).toEqual(Array(5).fill('clear'));
    expect(words(gone, rename)).toBe('blocked: The step is gone');
    expect(words(gone, insert)).toBe('blocked: The step before is gone');
    expect(words(gone, { ...remove, stepId: call })).toBe('done: The step is gone already');
    expect(words(renamed, rename)).toBe('moved: The name has changed since: it was “Call” and is “Phone” now');
    expect(words(accepted(sop, rename), rename)).toBe('done: It is called that already');
    expect(words(accepted(sop, insert), insert)).toBe('done: The new step is there already');
    expect(words(accepted(sop, owner), owner)).toBe('done: Sales owns it already');
    expect(words(accepted(sop, stage), stage)).toBe('done: It stands in Renewal already');
    expect(words({ ...sop, roles: new Map() }, owner)).toBe('blocked: The role that it names is gone');
    expect(words({ ...sop, stages: new Map() }, stage)).toBe('blocked: The stage that it names is gone');
    expect(words({ ...sop, connectors: new Map() }, insert)).toBe('blocked: The connector on which the new step should come is gone');
  });

  it('that can be accepted is done by existing commands, and the SOP says so afterwards', () => {
    const after = accepted(sop, rename, insert, owner, stage, remove);

    expect([rename, insert, owner, stage, remove].map((change) => changeStanding(after, change).kind)).toEqual(Array(5).fill('done'));
    expect(after.steps.get('fresh' as StepId)).toMatchObject({ name: 'Check the terms', roleId: 'sales', stageId: 'renewal' });
    expect([...after.connectors.values()].map(({ from, to }) => `${from} > ${to}`)).toEqual(['call > fresh', 'fresh > report']);
    expect(diffSops(sop, accepted(sop, rename)).map(({ sentence }) => sentence)).toEqual(['Call renamed to “Call the client”']);
  });

  it('is refused in words when nothing is left that it could change, and nothing of the others is done', () => {
    expect(refusal(sop)).toBe('There is nothing to do');
    expect(refusal(sop, rename, { ...owner, roleId: 'gone' as RoleId })).toBe('That role is not there any more');
    expect(refusal(accepted(sop, insert), insert)).not.toBeNull();
    expect(refusal({ ...sop, connectors: new Map() }, insert)).toBe(
      'The connector on which the new step should come is not there any more',
    );
    expect(refusal(sop, { id: 'x', kind: 'owner', stepId: call, was: '' })).toBe('It is not said who the new owner is');
    expect(refusal(sop, { ...rename, name: '  ' })).toBe('A step needs a name');
  });
});

describe('the parts of a suggestion', () => {
  const thread = aThread('Say whom', { type: 'suggestion', changes: [rename, owner] });
  const partsOf = (on: SopDocument, ...entries: Parameters<typeof anEntry>[]) => {
    const state = foldThread({ ...thread, entries: entries.map((entry) => anEntry(...entry)) });
    return { state, parts: suggestionParts(on, state) };
  };
  const minute = (number: number) => `2026-11-02T09:0${number}:00.000Z`;

  it('are accepted one by one, and the suggestion is answered with the last of them', () => {
    const first = partsOf(accepted(sop, rename), ['answer', { disposition: 'accepted', parts: ['a'], at: minute(1) }]);
    const both = partsOf(
      accepted(sop, rename, owner),
      ['answer', { disposition: 'accepted', parts: ['a'], at: minute(1) }],
      ['answer', { disposition: 'accepted', parts: ['c'], at: minute(2) }],
    );

    expect(first.parts.map(({ state, acceptedBy }) => [state, acceptedBy])).toEqual([
      ['accepted', 'Bo'],
      ['open', ''],
    ]);
    expect(first.state.answer).toBeNull();
    expect(both.parts.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
    expect(both.state.answer).toMatchObject({ disposition: 'accepted' });
  });

  it('that were not accepted are declined with the rest, and open again when it is opened again', () => {
    const declined = [
      ['answer', { disposition: 'accepted', parts: ['a'], at: minute(1) }],
      ['answer', { disposition: 'declined', text: 'No', at: minute(2) }],
    ] satisfies Parameters<typeof anEntry>[];

    expect(partsOf(accepted(sop, rename), ...declined).parts.map(({ state }) => state)).toEqual(['accepted', 'declined']);
    expect(partsOf(sop, ...declined, ['reopen', { at: minute(3) }]).parts.map(({ state }) => state)).toEqual(['open', 'open']);
  });

  it('that were undone afterwards say so and can be chosen again', () => {
    const { parts } = partsOf(sop, ['answer', { disposition: 'accepted', parts: ['a', 'c'], at: minute(1) }]);

    expect(parts.map(({ state }) => state)).toEqual(['undone', 'undone']);
    expect(parts.every(isChoosable)).toBe(true);
  });
});
