import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createLivingDocument, seededDoc } from '../../../src/engine/document/create-living-document';
import type { LayoutClient } from '../../../src/engine/layout/create-layout-client';
import { layOutAfterEdit } from '../../../src/engine/layout/lay-out-after-edit';
import { layOutFast } from '../../../src/engine/layout/lay-out-fast';
import type { LayoutTask } from '../../../src/engine/layout/layout-messages';
import { addNextStep } from '../../../src/sop/commands/add-next-step';
import { editSop } from '../../../src/sop/commands/edit-sop';
import { editStep } from '../../../src/sop/commands/edit-step';
import { renameStep } from '../../../src/sop/commands/rename-step';
import type { StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { createTidyKeeper } from '../../../src/studio/editor/keep-tidy';
import { drawingFaults } from '../../support/drawing-faults';
import { generateSop } from '../../support/generate-sop';
import { laidOutFast } from '../../support/laid-out';
import { idOf } from '../../support/sop-builders';

/** An editor with a layout worker whose answers come when the test says so. */
function editor({ fails = false } = {}) {
  const document = createLivingDocument({ doc: seededDoc(laidOutFast(generateSop({ steps: 12, connectors: 14, seed: 3 }))) });
  const asked: LayoutTask['kind'][] = [];
  const pending: (() => void)[] = [];
  const busy: boolean[] = [];
  const answer = (sop: SopDocument, task: LayoutTask) =>
    new Promise((resolve, reject) => {
      asked.push(task.kind);
      pending.push(() => {
        if (fails) reject(new Error('no worker'));
        else resolve(task.kind === 'after-edit' ? layOutAfterEdit(sop, task.fresh) : layOutFast(sop));
      });
    });
  const client = { ask: answer, cancel: () => undefined, close: () => undefined } as unknown as LayoutClient; // it answers these two tasks only
  const settings = createStore(() => ({ engine: 'best' as const, keepTidy: true as boolean }));
  const hand = { free: Promise.resolve() };
  const keeper = createTidyKeeper({
    document,
    settings,
    layout: async () => client,
    handsFree: () => hand.free,
    inStages: (change) => change(),
    onBusy: (isBusy) => busy.push(isBusy),
    onApplied: () => undefined,
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  return {
    document,
    settings,
    asked,
    busy,
    hand,
    settle,
    add(name: string) {
      const before = document.read();
      document.execute(addNextStep, { afterStepId: idOf('s3'), stepId: name as StepId, name });
      keeper.afterEdit(before);
    },
    afterEdit: keeper.afterEdit,
    stop: keeper.stop,
    async answerAll() {
      await settle();
      for (const one of pending.splice(0)) one();
      await settle();
    },
  };
}

describe('a drawing that is kept tidy', () => {
  it('is laid out after an edit, and both are one undo step', async () => {
    const one = editor();
    const first = one.document.read();
    one.add('more');
    const untidied = one.document.read();
    await one.answerAll();

    expect(one.document.read().drawing).not.toEqual(untidied.drawing);
    expect(drawingFaults(one.document.read())).toEqual([]);
    expect(one.busy).toEqual([true, false]);
    const last = one.document.read();
    one.document.undo();
    expect(one.document.read()).toEqual(first);
    one.document.redo();
    expect(one.document.read()).toEqual(last);
  });

  it('belongs to the last of several quick edits; answers for a state that is gone change nothing', async () => {
    const one = editor();
    one.add('first');
    await one.settle();
    one.add('second');
    await one.answerAll();
    await one.answerAll();

    expect(drawingFaults(one.document.read())).toEqual([]);
    one.document.undo();
    expect(one.document.read().steps.has(idOf('second'))).toBe(false);
    expect(one.document.read().steps.has(idOf('first'))).toBe(true);
    one.document.undo();
    expect(one.document.canUndo()).toBe(false);
  });

  it('stays as it was when the edit is taken back before the answer comes', async () => {
    const one = editor();
    const first = one.document.read();
    one.add('more');
    await one.settle();
    one.document.undo();
    await one.answerAll();
    expect(one.document.read()).toEqual(first);
  });

  it('is laid out anew when another tab changed it meanwhile', async () => {
    const one = editor();
    one.add('more');
    await one.settle();
    one.document.execute(renameStep, { stepId: idOf('s5'), name: 'Renamed in another tab, with a name that is a good deal longer' });
    await one.answerAll();
    await one.answerAll();
    expect(one.asked).toEqual(['after-edit', 'after-edit']);
    expect(drawingFaults(one.document.read())).toEqual([]);
  });

  it('waits while a step is being dragged', async () => {
    const one = editor();
    let letGo: () => void = () => undefined;
    one.hand.free = new Promise((resolve) => {
      letGo = resolve;
    });
    one.add('more');
    const untidied = one.document.read();
    await one.answerAll();
    expect(one.document.read()).toBe(untidied);
    letGo();
    await one.settle();
    expect(one.document.read()).not.toBe(untidied);
  });

  it('asks for nothing after edits that touch no drawing, and for everything after a turn', async () => {
    const one = editor();
    let before = one.document.read();
    one.document.execute(editStep, { stepId: idOf('s3'), changes: { description: 'In detail' } });
    one.afterEdit(before);
    before = one.document.read();
    one.document.execute(editSop, { changes: { direction: 'down' } });
    one.afterEdit(before);
    await one.answerAll();
    expect(one.asked).toEqual(['whole']);
  });

  it('leaves the edit alone when there is no worker, when it is switched off, and when the SOP is closed', async () => {
    const broken = editor({ fails: true });
    broken.add('more');
    await broken.answerAll();
    expect(broken.busy).toEqual([true, false]);
    expect(broken.document.read().steps.has(idOf('more'))).toBe(true);

    const off = editor();
    off.settings.setState({ keepTidy: false });
    off.add('more');
    await off.settle();
    expect(off.asked).toEqual([]);

    const closed = editor();
    closed.add('more');
    await closed.settle();
    closed.stop();
    const untidied = closed.document.read();
    await closed.answerAll();
    expect(closed.document.read()).toBe(untidied);
  });
});
