import { describe, expect, it } from 'vitest';
import { addNextStep } from '../../../src/sop/commands/add-next-step';
import { assignSteps } from '../../../src/sop/commands/assign-steps';
import type { Command } from '../../../src/sop/commands/command';
import { connectSteps } from '../../../src/sop/commands/connect-steps';
import { insertStepOnConnector } from '../../../src/sop/commands/insert-step-on-connector';
import { removeItems } from '../../../src/sop/commands/remove-items';
import type { ConnectorId, RoleId, StepId } from '../../../src/sop/model/ids';
import { sentenceOf } from '../../../src/studio/editor/sentences';
import { createUndoWords } from '../../../src/studio/editor/undo-words';
import { done } from '../../support/run-commands';
import { aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const LONG = 'Reconcile the invoices of the last two quarters with what the customer says';

const sop = aSop({
  roles: [aRole('Account manager'), aRole('Sales')],
  stages: [aStage('Onboarding')],
  steps: [aTask(LONG), aTask(`${LONG} again`), aTask('Stray')],
  connectors: connectorsOf(`${LONG} > ${LONG} again`),
});

function said<Input>(command: Command<Input>, input: Input): string {
  return sentenceOf(command, input, done(sop, command, input), sop);
}

describe('what is said of a command', () => {
  it('names what it did by number and name', () => {
    const next = { afterStepId: idOf('Stray'), stepId: 'new' as StepId, roleId: idOf<RoleId>('Sales') };
    expect(said(addNextStep, next)).toBe('Added New step after Step 3 Stray, in Sales');
    expect(said(removeItems, { stepIds: [idOf('Stray')], connectorIds: [], noteIds: [] })).toBe('Removed Step 3 Stray');
    expect(said(removeItems, { stepIds: [...sop.steps.keys()], connectorIds: [...sop.connectors.keys()], noteIds: [] })).toBe(
      'Removed 3 steps and 1 connector',
    );
    expect(said(assignSteps, { stepIds: [...sop.steps.keys()], roleId: idOf<RoleId>('Sales') })).toBe('Moved 3 steps to Sales');
  });

  it('stays short enough to be listened to, also when it was undone, however long the names are', () => {
    const between = said(insertStepOnConnector, { connectorId: 'c1' as ConnectorId, stepId: 'new' as StepId, name: LONG });
    const connected = said(connectSteps, { from: idOf(`${LONG} again`), to: idOf(LONG) });
    for (const sentence of [between, connected]) expect(`Undone: ${sentence}`.length).toBeLessThan(120);
  });
});

describe('undo', () => {
  it('goes through what was done and back, whatever it was', () => {
    let left = 2;
    const words = createUndoWords({ undo: () => left-- > 0, redo: () => ++left <= 2 });
    words.did('Added A');
    words.did('Added B');

    expect([words.take('undo'), words.take('undo'), words.take('undo')]).toEqual(['Undone: Added B', 'Undone: Added A', 'Nothing to undo']);
  });
});
