import fc from 'fast-check';
import { addNextStep } from '../../src/sop/commands/add-next-step';
import { addNote } from '../../src/sop/commands/add-note';
import { addReadSteps } from '../../src/sop/commands/add-read-steps';
import { addRole } from '../../src/sop/commands/add-role';
import { addStage } from '../../src/sop/commands/add-stage';
import { addStep } from '../../src/sop/commands/add-step';
import { addTool } from '../../src/sop/commands/add-tool';
import { adoptLaneOrder } from '../../src/sop/commands/adopt-lane-order';
import { applyLayout, type DrawingProposal } from '../../src/sop/commands/apply-layout';
import { assignSteps } from '../../src/sop/commands/assign-steps';
import { bendConnector } from '../../src/sop/commands/bend-connector';
import { changeStepKind } from '../../src/sop/commands/change-step-kind';
import { colorLane } from '../../src/sop/commands/color-lane';
import { colorStage } from '../../src/sop/commands/color-stage';
import { connectSteps } from '../../src/sop/commands/connect-steps';
import { copyItems } from '../../src/sop/commands/copy-items';
import { dropStepOnConnector } from '../../src/sop/commands/drop-step-on-connector';
import { duplicateItems } from '../../src/sop/commands/duplicate-items';
import { editConnector } from '../../src/sop/commands/edit-connector';
import { editNote } from '../../src/sop/commands/edit-note';
import { editRole } from '../../src/sop/commands/edit-role';
import { editSop } from '../../src/sop/commands/edit-sop';
import { editStage } from '../../src/sop/commands/edit-stage';
import { editStep } from '../../src/sop/commands/edit-step';
import { editTool } from '../../src/sop/commands/edit-tool';
import { editToolLink } from '../../src/sop/commands/edit-tool-link';
import { giveTool } from '../../src/sop/commands/give-tool';
import { insertStepOnConnector } from '../../src/sop/commands/insert-step-on-connector';
import { linkTool } from '../../src/sop/commands/link-tool';
import { moveNote } from '../../src/sop/commands/move-note';
import { moveRole } from '../../src/sop/commands/move-role';
import { moveStage } from '../../src/sop/commands/move-stage';
import { moveSteps } from '../../src/sop/commands/move-steps';
import { pasteItems } from '../../src/sop/commands/paste-items';
import { reconnectConnector } from '../../src/sop/commands/reconnect-connector';
import { removeItems } from '../../src/sop/commands/remove-items';
import { removeRole } from '../../src/sop/commands/remove-role';
import { removeStage } from '../../src/sop/commands/remove-stage';
import { removeTool } from '../../src/sop/commands/remove-tool';
import { renameStep } from '../../src/sop/commands/rename-step';
import { resizeLane } from '../../src/sop/commands/resize-lane';
import { resizeStage } from '../../src/sop/commands/resize-stage';
import { setRaci } from '../../src/sop/commands/set-raci';
import { straightenConnector } from '../../src/sop/commands/straighten-connector';
import { takeTool } from '../../src/sop/commands/take-tool';
import { turnSteps } from '../../src/sop/commands/turn-steps';
import { unlinkTool } from '../../src/sop/commands/unlink-tool';
import { cellAt } from '../../src/sop/drawing/cells';
import { LANE_COLORS } from '../../src/sop/drawing/palette';
import type { ConnectorId, NoteId, RoleId, StageId, StepId, ToolId, ToolLinkId } from '../../src/sop/model/ids';
import { RACI_LETTERS } from '../../src/sop/model/raci-letters';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { STEP_KINDS } from '../../src/sop/model/step';
import { anyReadSteps } from './any-read-steps';
import { ARRANGE_TURNS } from './arrange-turns';
import { bentAnyhow } from './bent-anyhow';
import { CHECK_TURNS } from './check-turns';
import { LIFE_TURNS } from './life-turns';
import { LINE_TURNS } from './line-turns';
import { MERGE_TURNS } from './merge-turns';
import { type Dice, type Execute, Picks, type Turn } from './picks';

// Out of whole numbers: `fc.double` spreads evenly over bit patterns, so nearly all it gives is next to 0 and always the same turn.
export const arbitraryDice: fc.Arbitrary<Dice> = fc.array(
  fc.integer({ min: 0, max: 999_999 }).map((number) => number / 1_000_000),
  { minLength: 12, maxLength: 12 },
);

/** A drawing as a layout might make it, sound or not, also of what is gone by now. */
function anyDrawing(p: Picks): DrawingProposal {
  const { sop } = p;
  return {
    placements: [...sop.steps.keys(), 'gone' as StepId].map((id) => ({
      id,
      x: p.wild(),
      y: p.wild(),
      width: 40 + p.number(300),
      height: p.number(12) === 0 ? 0 : 24 + p.number(90),
      pinned: false,
    })),
    routes: [...sop.connectors.keys(), 'gone' as ConnectorId].map((id) => ({
      id,
      points: [
        [p.wild(), p.wild()],
        [p.wild(), p.wild()],
      ],
    })),
    lanes: [...sop.roles.keys(), 'gone' as RoleId].map((id) => ({ id, start: p.wild(), size: p.wild() })),
    stages: [...sop.stages.keys()].map((id) => ({ id, start: p.wild(), size: p.wild() })),
    state: { turn: p.turn },
  };
}

const TURNS: readonly Turn[] = [
  (p, run) =>
    run(addStep, {
      stepId: `s${p.turn}` as StepId,
      kind: STEP_KINDS[p.number(8)] ?? 'task',
      name: p.name(),
      roleId: p.roleOrNone(),
      stageId: p.stageOrNone(),
      at: p.at_(),
    }),
  (p, run) => run(addStep, { stepId: `s${p.turn}` as StepId, kind: 'task', name: p.name(), roleId: p.role(), stageId: p.stage() }),
  (p, run) => run(addNextStep, { afterStepId: p.step(), stepId: `s${p.turn}` as StepId, connectorId: `c${p.turn}` as ConnectorId }),
  (p, run) =>
    run(insertStepOnConnector, { connectorId: p.connector(), stepId: `s${p.turn}` as StepId, newConnectorId: `c${p.turn}` as ConnectorId }),
  (p, run) => run(dropStepOnConnector, { stepId: p.step(), connectorId: p.connector(), newConnectorId: `c${p.turn}` as ConnectorId }),
  (p, run) => run(connectSteps, { from: p.step(), to: p.step(), connectorId: `c${p.turn}` as ConnectorId }),
  (p, run) => run(reconnectConnector, { connectorId: p.connector(), to: p.step() }),
  (p, run) => run(editConnector, { connectorId: p.connector(), changes: { label: p.name(), package: ['Contract'] } }),
  (p, run) => {
    const connectorId = p.connector();
    run(bendConnector, { connectorId, points: bentAnyhow(p, connectorId) });
  },
  (p, run) => {
    // Hand-made ways don't live long among random commands: a person straightens what she has just bent.
    const connectorId = p.connector();
    if (p.number(2) === 0) run(bendConnector, { connectorId, points: bentAnyhow(p, connectorId) });
    run(straightenConnector, { connectorId });
  },
  (p, run) => run(renameStep, { stepId: p.step(), name: p.name() }),
  (p, run) => run(changeStepKind, { stepId: p.step(), kind: STEP_KINDS[p.number(8)] ?? 'task' }),
  (p, run) => run(turnSteps, { stepIds: [p.step(), p.step()], kind: STEP_KINDS[p.number(8)] ?? 'task' }),
  (p, run) => run(editStep, { stepId: p.step(), changes: { description: p.name(), approverIds: [p.role()], submits: [p.step()] } }),
  (p, run) => run(assignSteps, { stepIds: [p.step(), p.step()], roleId: p.roleOrNone() }),
  (p, run) => run(assignSteps, { stepIds: [p.step()], stageId: p.stageOrNone() }),
  (p, run) => {
    const { x, y } = p.at_();
    const cell = cellAt(p.sop, x, y) ?? { roleId: p.roleOrNone(), stageId: p.stageOrNone() };
    run(moveSteps, { moves: [{ stepId: p.step(), x, y, ...cell }] });
  },
  (p, run) => run(removeItems, { stepIds: [p.step()], connectorIds: p.number(3) === 0 ? [p.connector()] : [], noteIds: [] }),
  (p, run) =>
    run(addRole, {
      roleId: `r${p.turn}` as RoleId,
      name: `Role ${p.turn}`,
      before: p.number(2) === 0 ? null : ([...p.sop.roles.keys()][0] ?? null),
    }),
  (p, run) => run(addStage, { stageId: `g${p.turn}` as StageId, name: `Stage ${p.turn}` }),
  (p, run) => run(moveRole, { roleId: p.role(), before: p.number(3) === 0 ? null : p.role() }),
  (p, run) => run(moveStage, { stageId: p.stage(), before: p.number(3) === 0 ? null : p.stage() }),
  (p, run) => run(resizeLane, { roleId: p.role(), size: p.number(500) }),
  (p, run) => run(resizeStage, { stageId: p.stage(), size: p.number(900) }),
  (p, run) => run(removeRole, { roleId: p.role(), moveStepsTo: p.roleOrNone(), removeSteps: p.number(4) === 0 }),
  (p, run) => run(removeStage, { stageId: p.stage(), moveStepsTo: p.stageOrNone(), removeSteps: p.number(4) === 0 }),
  (p, run) => run(editRole, { roleId: p.role(), changes: { name: p.name(), reportsTo: p.roleOrNone() } }),
  (p, run) => run(editStage, { stageId: p.stage(), changes: { goal: p.name() } }),
  (p, run) => run(colorLane, { roleId: p.role(), color: LANE_COLORS[p.number(12)] ?? null }),
  (p, run) => run(colorStage, { stageId: p.stage(), color: LANE_COLORS[p.number(12)] ?? null }),
  (p, run) =>
    run(addTool, {
      toolId: `t${p.turn}` as ToolId,
      name: 'HubSpot',
      category: 'crm',
      url: p.number(3) === 0 ? 'javascript:1' : 'https://www.hubspot.com/',
    }),
  (p, run) => run(editTool, { toolId: p.tool(), changes: { name: p.name(), url: '' } }),
  (p, run) => run(removeTool, { toolId: p.tool() }),
  (p, run) => run(linkTool, { toolLinkId: `l${p.turn}` as ToolLinkId, stepId: p.step(), toolId: p.tool() }),
  (p, run) => run(editToolLink, { toolLinkId: p.link(), changes: { what: p.name() } }),
  (p, run) => run(unlinkTool, { toolLinkId: p.link() }),
  (p, run) => {
    const links = ['a', 'b'].map((which) => ({ stepId: p.step(), toolLinkId: `l${p.turn}${which}` as ToolLinkId }));
    run(
      giveTool,
      p.number(3) === 0
        ? { toolId: `t${p.turn}` as ToolId, fresh: { name: p.name(), category: 'other', url: '' }, links }
        : { toolId: p.tool(), links },
    );
  },
  (p, run) => run(takeTool, { toolId: p.tool(), stepIds: [p.step(), p.step(), p.step()] }),
  (p, run) => run(addNote, { noteId: `n${p.turn}` as NoteId, text: p.name(), ...p.at_() }),
  (p, run) => run(moveNote, { noteId: p.note(), ...p.at_() }),
  (p, run) => {
    run(editSop, { changes: { title: p.name(), tags: [p.name()] } });
    run(setRaci, { stepId: p.step(), roleId: p.role(), letter: RACI_LETTERS[p.number(4)] ?? 'R', on: p.number(4) > 0 });
  },
  ...LINE_TURNS,
  ...MERGE_TURNS,
  ...CHECK_TURNS,
  ...LIFE_TURNS,
  (p, run) => {
    if (p.number(4) === 0) run(editSop, { changes: { direction: p.number(2) === 0 ? 'right' : 'down' } });
  },
  ...ARRANGE_TURNS,
];

/** What only some windows and programs do, and what none should: kept apart so that the usual is most of what is tried. */
const ODD_TURNS: readonly Turn[] = [
  (p, run) => run(applyLayout, anyDrawing(p)),
  (p, run) => run(adoptLaneOrder, { order: [...p.sop.roles.keys()].toReversed().slice(p.number(2)), drawing: anyDrawing(p) }),
  (p, run) => {
    const connectorId = p.connector();
    const [first, ...others] = bentAnyhow(p, connectorId);
    run(bendConnector, { connectorId, points: [first ?? [p.wild(), p.wild()], [p.wild(), p.wild()], ...others] });
  },
  (p, run) => run(editNote, { noteId: p.note(), changes: { text: p.name(), width: p.wild() } }),
  (p, run) => run(duplicateItems, { stepIds: [p.step(), p.step()], noteIds: [p.note()], tag: `d${p.turn}` }),
  (p, run) => {
    const fragment = copyItems(p.sop, { stepIds: [p.step(), p.step(), p.step()], connectorIds: [], noteIds: [p.note()] });
    run(pasteItems, { fragment, roleId: p.roleOrNone(), stageId: p.stageOrNone(), tag: `p${p.turn}` });
  },
  (p, run) =>
    run(addNextStep, {
      afterStepId: p.step(),
      stepId: `s${p.turn}` as StepId,
      connectorId: `c${p.turn}` as ConnectorId,
      kind: p.kind(),
      roleId: p.roleOrNone(),
      stageId: p.stageOrNone(),
      outcome: p.outcome(),
    }),
  (p, run) =>
    run(dropStepOnConnector, {
      stepId: p.step(),
      connectorId: p.connector(),
      newConnectorId: `c${p.turn}` as ConnectorId,
      move: p.goal(),
    }),
  (p, run) => run(reconnectConnector, { connectorId: p.connector(), from: p.step() }),
  (p, run) => run(editConnector, { connectorId: p.connector(), changes: { outcome: p.outcome(), package: [] } }),
  (p, run) => run(moveSteps, { moves: [p.step(), p.step()].map((stepId) => ({ stepId, ...p.goal() })) }),
  (p, run) =>
    run(editStep, {
      stepId: p.step(),
      changes: {
        roleId: p.roleOrNone(),
        stageId: p.stageOrNone(),
        deciderRoleId: p.role(),
        checklist: [{ id: 'a', text: p.name(), roleId: p.role() }],
      },
    }),
  (p, run) =>
    run(removeItems, { stepIds: [p.step(), p.step(), p.step()], connectorIds: [p.connector(), p.connector()], noteIds: [p.note()] }),
  (p, run) => run(resizeLane, { roleId: p.role(), size: p.wild() }),
  (p, run) => run(resizeStage, { stageId: p.stage(), size: p.wild() }),
  (p, run) => run(addNote, { noteId: p.badId(p.sop.notes.keys()), text: p.name(), x: p.wild(), y: p.wild() }),
  (p, run) => run(moveNote, { noteId: p.note(), x: p.wild(), y: p.wild() }),
  (p, run) =>
    run(addStep, {
      stepId: p.badId(p.sop.steps.keys()),
      kind: p.kind(),
      name: p.name(),
      roleId: p.roleOrNone(),
      stageId: p.stageOrNone(),
      at: { x: p.wild(), y: p.wild() },
    }),
  (p, run) => run(addRole, { roleId: p.badId(p.sop.roles.keys()), name: p.name(), before: p.role() }),
  (p, run) => run(addStage, { stageId: p.badId(p.sop.stages.keys()), name: p.name(), before: p.stage() }),
  (p, run) =>
    run(insertStepOnConnector, {
      connectorId: p.connector(),
      stepId: `s${p.turn}` as StepId,
      newConnectorId: p.number(2) === 0 ? p.badId(p.sop.connectors.keys()) : (`c${p.turn}` as ConnectorId),
      kind: p.kind(),
    }),
  (p, run) => run(addReadSteps, anyReadSteps(p)),
];

/** One thing that a person might do now, sensible or not. */
export function takeTurn(sop: SopDocument, dice: Dice, turn: number, execute: Execute): void {
  const picks = new Picks(sop, dice, turn);
  const turns = (dice[2] ?? 0) < 0.2 ? ODD_TURNS : TURNS;
  turns[Math.floor((dice[0] ?? 0) * turns.length)]?.(picks, execute);
}

/** Pasting without a tag makes fresh ids at random, so it stands apart from the turns that two documents must do alike. */
export function takePaste(sop: SopDocument, dice: Dice, execute: Execute): void {
  const picks = new Picks(sop, dice, 0);
  const fragment = copyItems(sop, { stepIds: [picks.step(), picks.step()], connectorIds: [], noteIds: [] });
  execute(pasteItems, { fragment, roleId: null, stageId: null });
}
