import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createLivingDocument, seededDoc } from '../../../src/engine/document/create-living-document';
import type { LivingDocument } from '../../../src/engine/document/living-document';
import { addStep } from '../../../src/sop/commands/add-step';
import { assignSteps } from '../../../src/sop/commands/assign-steps';
import { removeItems } from '../../../src/sop/commands/remove-items';
import { renameStep } from '../../../src/sop/commands/rename-step';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { settled } from '../../../src/sop/drawing/settled';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import { heal } from '../../../src/sop/model/heal';
import type { RoleId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { arbitraryDice, takeTurn } from '../../support/arbitrary-command';
import { aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

function firstSop(): SopDocument {
  return settled(
    aSop({
      roles: [aRole('Account manager'), aRole('Sales')],
      stages: [aStage('Onboarding'), aStage('Renewal')],
      steps: [aTask('Qualify'), aTask('Kick off')],
      connectors: connectorsOf('Qualify > Kick off'),
    }),
  );
}

interface Author {
  readonly doc: Y.Doc;
  readonly document: LivingDocument;
}

function author(state: Uint8Array): Author {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return { doc, document: createLivingDocument({ doc }) };
}

/** Two authors of one SOP who see each other's edits only when they meet. */
function pair(sop: SopDocument): readonly [Author, Author] {
  const state = Y.encodeStateAsUpdate(seededDoc(sop));
  return [author(state), author(state)];
}

function meet(a: Author, b: Author): void {
  const fromA = Y.encodeStateAsUpdate(a.doc, Y.encodeStateVector(b.doc));
  const fromB = Y.encodeStateAsUpdate(b.doc, Y.encodeStateVector(a.doc));
  Y.applyUpdate(b.doc, fromA, 'other');
  Y.applyUpdate(a.doc, fromB, 'other');
}

describe('a living document', () => {
  it('says what it was made of', () => {
    const sop = firstSop();
    expect(writeSopFile(createLivingDocument({ doc: seededDoc(sop) }).read())).toBe(writeSopFile(sop));
  });

  it('takes an edit and what was amended to it back in one step, and does both again', () => {
    const living = createLivingDocument({ doc: seededDoc(firstSop()) });
    const first = living.read();
    living.execute(renameStep, { stepId: idOf('Qualify'), name: 'Ask' });
    expect(living.amend(renameStep, { stepId: idOf('Kick off'), name: 'Begin' })).toBeNull();
    const last = living.read();
    living.execute(addStep, { stepId: idOf('more'), kind: 'task', name: 'More', roleId: null, stageId: null });

    living.undo();
    expect(living.read()).toEqual(last);
    living.undo();
    expect(living.read()).toEqual(first);
    expect(living.canUndo()).toBe(false);
    living.redo();
    expect(living.read()).toEqual(last);
  });

  it('amends nothing when the edit was taken back, and a refused edit does not stand between', () => {
    const living = createLivingDocument({ doc: seededDoc(firstSop()) });
    const input = { stepId: idOf('Qualify'), name: 'Ask' };
    expect(living.amend(renameStep, input)).toMatch(/no edit/);
    living.execute(renameStep, input);
    living.undo();
    expect(living.amend(renameStep, input)).toMatch(/no edit/);
    expect(living.canUndo()).toBe(false);

    living.execute(renameStep, input);
    expect(living.execute(renameStep, { stepId: idOf('nobody'), name: 'X' })).not.toBeNull();
    expect(living.amend(renameStep, { stepId: idOf('Kick off'), name: 'Begin' })).toBeNull();
    living.undo();
    expect(living.read().steps.get(idOf('Qualify'))?.name).toBe('Qualify');
    expect(living.canUndo()).toBe(false);
  });

  it('does to any list of commands what a plain document does; undo leads to the exact start, redo to the exact end', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDice, { maxLength: 40, size: 'max' }), (dices) => {
        const first = firstSop();
        const living = createLivingDocument({ doc: seededDoc(first) });
        let plain = first;
        dices.forEach((dice, turn) => {
          takeTurn(plain, dice, turn, (command, input) => {
            const result = runPlain(plain, command, input);
            expect(living.execute(command, input)).toBe('refused' in result ? result.refused : null);
            if ('sop' in result) plain = result.sop;
          });
          expect(writeSopFile(living.read())).toBe(writeSopFile(plain));
        });
        const last = living.read();
        while (living.canUndo()) living.undo();
        expect(living.read()).toEqual(first);
        while (living.canRedo()) living.redo();
        expect(living.read()).toEqual(last);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('makes one undo step of one command, and none of a refused one', () => {
    const living = createLivingDocument({ doc: seededDoc(firstSop()) });
    expect(living.execute(renameStep, { stepId: idOf('Nobody'), name: 'x' })).toBe('That step is not there any more');
    expect(living.canUndo()).toBe(false);
    living.execute(renameStep, { stepId: idOf('Qualify'), name: 'Qualify the lead' });
    living.execute(assignSteps, { stepIds: [idOf('Qualify')], roleId: idOf<RoleId>('Sales') });
    living.undo();
    expect(living.read().steps.get(idOf('Qualify'))).toMatchObject({ name: 'Qualify the lead', roleId: 'account-manager' });
  });

  it('keeps every record that did not change the same object, and tells listeners once', () => {
    const living = createLivingDocument({ doc: seededDoc(firstSop()) });
    const before = living.read();
    let told = 0;
    living.subscribe(() => {
      if (living.read() !== before) told += 1;
    });
    living.execute(renameStep, { stepId: idOf('Qualify'), name: 'Rate' });
    const after = living.read();

    expect(after.steps.get(idOf('Kick off'))).toBe(before.steps.get(idOf('Kick off')));
    expect(after.roles).toBe(before.roles);
    expect(after.connectors).toBe(before.connectors);
    expect(after.steps.get(idOf('Qualify'))).not.toBe(before.steps.get(idOf('Qualify')));
    expect(told).toBeGreaterThan(0);
    expect(living.read()).toBe(after);
  });
});

describe('two authors of one SOP', () => {
  it('both keep what they did to different fields of one step', () => {
    const [anna, ben] = pair(firstSop());
    anna.document.execute(renameStep, { stepId: idOf('Qualify'), name: 'Qualify the lead' });
    ben.document.execute(assignSteps, { stepIds: [idOf('Qualify')], roleId: idOf<RoleId>('Sales') });
    meet(anna, ben);

    expect(anna.document.read().steps.get(idOf('Qualify'))).toMatchObject({ name: 'Qualify the lead', roleId: 'sales' });
    expect(ben.document.read()).toEqual(anna.document.read());
  });

  it('gets back a whole step when one undoes a removal after the other renamed the step', () => {
    const [anna, ben] = pair(firstSop());
    anna.document.execute(removeItems, { stepIds: [idOf('Qualify')], connectorIds: [], noteIds: [] });
    ben.document.execute(renameStep, { stepId: idOf('Qualify'), name: 'Rate the lead' });
    meet(anna, ben);
    anna.document.undo();
    meet(anna, ben);

    expect(anna.document.read().steps.get(idOf('Qualify'))?.name).toMatch(/^(Qualify|Rate the lead)$/);
    expect(anna.document.read().connectors.size).toBe(1);
    expect(ben.document.read()).toEqual(anna.document.read());
  });

  it('undo only what they did themselves', () => {
    const [anna, ben] = pair(firstSop());
    anna.document.execute(renameStep, { stepId: idOf('Qualify'), name: 'By Anna' });
    meet(anna, ben);
    ben.document.execute(renameStep, { stepId: idOf('Kick off'), name: 'By Ben' });
    meet(anna, ben);
    anna.document.undo();
    meet(anna, ben);

    expect([...ben.document.read().steps.values()].map((step) => step.name)).toEqual(['Qualify', 'By Ben']);
  });

  it('never see a connector to a step that the other one removed', () => {
    const [anna, ben] = pair(firstSop());
    anna.document.execute(removeItems, { stepIds: [idOf('Kick off')], connectorIds: [], noteIds: [] });
    ben.document.execute(addStep, { stepId: idOf('New'), kind: 'task', name: 'New', roleId: idOf<RoleId>('Sales'), stageId: null });
    meet(anna, ben);
    expect(heal(anna.document.read()).damages).toEqual([]);
    expect(ben.document.read()).toEqual(anna.document.read());
  });

  it('end with equal, sound SOPs after any interleaving, with undo and redo among the edits', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(arbitraryDice, fc.nat(9)), { maxLength: 60, size: 'max' }), (rounds) => {
        const [anna, ben] = pair(firstSop());
        rounds.forEach(([dice, what], turn) => {
          const { document } = turn % 2 === 0 ? anna : ben;
          if (what === 0) document.undo();
          else if (what === 1) document.redo();
          else if (what === 2) meet(anna, ben);
          else takeTurn(document.read(), dice, turn, (command, input) => void document.execute(command, input));
          const view = document.read();
          expect(heal(view).sop).toBe(view);
          expect(settled(view)).toBe(view);
        });
        meet(anna, ben);
        expect(writeSopFile(ben.document.read())).toBe(writeSopFile(anna.document.read()));
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
