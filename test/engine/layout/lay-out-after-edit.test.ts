import { describe, expect, it } from 'vitest';
import { layOutAfterEdit } from '../../../src/engine/layout/lay-out-after-edit';
import { drawingCost, hardFaults } from '../../../src/engine/layout/measure/drawing-measures';
import { measureDrawing } from '../../../src/engine/layout/measure/measure-drawing';
import { drawingOfSop } from '../../../src/engine/layout/measure/measured-drawing';
import { addNextStep } from '../../../src/sop/commands/add-next-step';
import { addStep } from '../../../src/sop/commands/add-step';
import { assignSteps } from '../../../src/sop/commands/assign-steps';
import { connectSteps } from '../../../src/sop/commands/connect-steps';
import { editConnector } from '../../../src/sop/commands/edit-connector';
import { insertStepOnConnector } from '../../../src/sop/commands/insert-step-on-connector';
import { moveRole } from '../../../src/sop/commands/move-role';
import { moveStage } from '../../../src/sop/commands/move-stage';
import { moveSteps } from '../../../src/sop/commands/move-steps';
import { removeItems } from '../../../src/sop/commands/remove-items';
import { resizeLane } from '../../../src/sop/commands/resize-lane';
import { resizeStage } from '../../../src/sop/commands/resize-stage';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { NOTHING_DRAWN } from '../../../src/sop/drawing/layout-state';
import { settled } from '../../../src/sop/drawing/settled';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { RoleId, StageId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { generateSop } from '../../support/generate-sop';
import { flippedPairs, laidOut, laidOutFast, placeInCell, placeOf } from '../../support/laid-out';
import { random } from '../../support/random';
import { done } from '../../support/run-commands';
import { aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { running, withLayout } from '../../support/with-layout';

const tidied = (sop: SopDocument, fresh?: ReadonlySet<StepId>) => withLayout(sop, layOutAfterEdit(sop, fresh));
const measuresOf = (sop: SopDocument) => measureDrawing(drawingOfSop(sop));

/** Some edit of an SOP and the step that it moves elsewhere, if any; null: it was refused. */
function someEdit(
  sop: SopDocument,
  next: () => number,
  turn: number,
): { readonly sop: SopDocument; readonly moved: ReadonlySet<StepId> } | null {
  const steps = [...sop.steps.values()].filter(({ kind }) => kind !== 'start' && kind !== 'end');
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const step = pick(steps)?.id ?? idOf('none');
  const connector = pick([...sop.connectors.keys()]) ?? idOf('none');
  const stepId = `new-${turn}` as StepId; // a brand
  const kind = Math.floor(next() * 7);
  const result =
    kind === 0
      ? runPlain(sop, insertStepOnConnector, { connectorId: connector, stepId, kind: 'task', name: 'Write it down for everybody' })
      : kind === 1
        ? runPlain(sop, addNextStep, { afterStepId: step, stepId })
        : kind === 2
          ? runPlain(sop, connectSteps, { from: step, to: pick(steps)?.id ?? step })
          : kind === 3
            ? runPlain(sop, editConnector, { connectorId: connector, changes: { label: next() < 0.5 ? '' : 'when it is agreed' } })
            : kind === 4
              ? runPlain(sop, removeItems, { stepIds: next() < 0.5 ? [step] : [], connectorIds: [connector], noteIds: [] })
              : runPlain(sop, assignSteps, {
                  stepIds: [step],
                  ...(kind === 5 ? { roleId: pick([...sop.roles.keys()]) ?? null } : { stageId: pick([...sop.stages.keys()]) ?? null }),
                });
  return 'refused' in result ? null : { sop: result.sop, moved: new Set(kind >= 5 ? [step] : []) };
}

/** 100 in the long run (`npm run test:long`). */
const EDITS = process.env.LANEWAY_LAYOUT_FUZZ === undefined ? 50 : 100;

describe('the drawing after an edit', () => {
  it.each(['right', 'down'] as const)(`keeps every step on its side of every other one over ${EDITS} edits in a row (%s)`, (direction) => {
    const next = random(direction === 'right' ? 5 : 6);
    let sop = laidOutFast(running(generateSop({ steps: 30, connectors: 40, seed: 3 }), direction));
    let edits = 0;
    for (let turn = 0; edits < EDITS; turn += 1) {
      const edit = someEdit(sop, next, turn);
      if (edit === null) continue;
      edits += 1;
      const after = tidied(edit.sop);
      expect(flippedPairs(sop, after, edit.moved), `edit ${turn}`).toEqual([]);
      expect(hardFaults(measuresOf(after)), `edit ${turn}`).toBe(0);
      sop = after;
    }
  });

  it('is hardly worse than one from scratch', async () => {
    const next = random(11);
    let [kept, anew] = [0, 0];
    for (const seed of [1, 2, 3, 4]) {
      const first = await laidOut(generateSop({ steps: 24, connectors: 31, seed }));
      for (let turn = 0; turn < 8; turn += 1) {
        const edit = someEdit(first, next, turn);
        if (edit === null) continue;
        kept += drawingCost(measuresOf(tidied(edit.sop)));
        anew += drawingCost(measuresOf(await laidOut(edit.sop)));
      }
    }
    expect(kept / anew).toBeLessThanOrEqual(1.05);
  });

  it('is the same to the byte when nothing was edited', async () => {
    for (const direction of ['right', 'down'] as const) {
      const sop = await laidOut(running(generateSop({ steps: 40, connectors: 52, seed: 9 }), direction), 'best');
      expect(writeSopFile(tidied(sop))).toBe(writeSopFile(sop));
    }
  });

  it('follows lanes and stages that change places', () => {
    const sop = laidOutFast(generateSop({ steps: 30, connectors: 38, seed: 4 }));
    const [firstRole] = sop.roles.keys();
    const [firstStage] = sop.stages.keys();
    const turned = done(done(sop, moveRole, { roleId: firstRole ?? idOf('none'), before: null }), moveStage, {
      stageId: firstStage ?? idOf('none'),
      before: null,
    });
    expect(hardFaults(measuresOf(tidied(turned)))).toBe(0);
  });

  it('keeps lanes and stages as large as a person made them, until everything is laid out', async () => {
    const sop = laidOutFast(generateSop({ steps: 12, connectors: 14, roles: 3, stages: 2, seed: 2 }));
    const [roleId = idOf('none')] = sop.roles.keys();
    const [stageId = idOf('none')] = sop.stages.keys();
    const wide = done(done(sop, resizeLane, { roleId, size: 700 }), resizeStage, { stageId, size: 4000 });
    const [step] = sop.steps.keys();
    const edited = tidied(done(wide, addNextStep, { afterStepId: step ?? idOf('none'), stepId: idOf('more') }));
    const again = tidied(edited);

    for (const one of [edited, again]) {
      expect(one.drawing.lanes.get(roleId)?.size).toBe(700);
      expect(one.drawing.stages.get(stageId)?.size).toBe(4000);
    }
    expect((await laidOut(again)).drawing.lanes.get(roleId)?.size).toBeLessThan(700);
  });

  it('leaves pinned steps where they are in their cells, and everything else tidy round them', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const sop = laidOutFast(running(generateSop({ steps: 26, connectors: 33, seed }), seed % 2 === 0 ? 'right' : 'down'));
      const ids = [...sop.steps.keys()].filter((_, index) => index % 6 === 2);
      const moves = ids.map((stepId) => {
        const { x, y } = placeOf(sop, stepId);
        const { roleId = null, stageId = null } = sop.steps.get(stepId) ?? {};
        return { stepId, x: x + 9, y: y + 5, roleId, stageId };
      });
      const pinned = done(sop, moveSteps, { moves });
      const places = ids.map((id) => placeInCell(pinned, id));
      expect(ids.map((id) => placeOf(pinned, id).pinned)).toEqual(ids.map(() => true));

      const [connectorId] = pinned.connectors.keys();
      const edited = done(pinned, insertStepOnConnector, {
        connectorId: connectorId ?? idOf('none'),
        stepId: idOf('more'),
        kind: 'task',
        name: 'One more',
      });
      const after = tidied(edited);

      expect(ids.map((id) => placeInCell(after, id))).toEqual(places);
      expect(hardFaults(measuresOf(after)), `seed ${seed}`).toBe(0);
    }
  });

  it('leaves a drawing that no layout made, and finds a place for what is new', () => {
    const sop = settled(
      aSop({
        roles: [aRole('Account manager'), aRole('Sales')],
        stages: [aStage('Onboarding')],
        steps: [aTask('One'), aTask('Two', { roleId: idOf('Sales') }), aTask('Three')],
        connectors: connectorsOf('One > Two > Three'),
      }),
    );
    const more = done(sop, addNextStep, { afterStepId: idOf('Two'), stepId: idOf('More') });
    const after = tidied(more, new Set([idOf('More')]));

    for (const name of ['One', 'Two', 'Three']) expect(placeInCell(after, idOf(name))).toEqual(placeInCell(more, idOf(name)));
    expect(after.drawing.state).toEqual({});
    expect(hardFaults(measuresOf(after))).toBe(0);
  });

  it('is laid out from the first step on in an SOP that began blank', () => {
    let sop: SopDocument = { ...settled(aSop()), drawing: { ...settled(aSop()).drawing, state: NOTHING_DRAWN } };
    sop = tidied(
      done(sop, addStep, {
        stepId: idOf('a'),
        kind: 'task',
        name: 'A',
        roleId: idOf<RoleId>('Account manager'),
        stageId: idOf<StageId>('Onboarding'),
      }),
    );
    for (const [from, to] of [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ] as const) {
      sop = tidied(done(sop, addNextStep, { afterStepId: idOf(from), stepId: idOf(to) }));
    }
    const tops = ['a', 'b', 'c', 'd'].map((id) => placeOf(sop, idOf(id)));

    expect(new Set(tops.map(({ y, height }) => y + height / 2)).size).toBe(1);
    expect(tops.map(({ x }) => x)).toEqual([...tops.map(({ x }) => x)].sort((a, b) => a - b));
    expect(measuresOf(sop).bends).toBe(0);
  });
});
