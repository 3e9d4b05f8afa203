import { colorLane } from '../../../sop/commands/color-lane';
import { colorStage } from '../../../sop/commands/color-stage';
import { editSop } from '../../../sop/commands/edit-sop';
import { moveRole } from '../../../sop/commands/move-role';
import { moveStage } from '../../../sop/commands/move-stage';
import { setPinned } from '../../../sop/commands/set-pinned';
import { LANE_COLORS } from '../../../sop/drawing/palette';
import type { ConnectorId, StepId } from '../../../sop/model/ids';
import { focusPart } from '../../canvas/connectors/focus-part';
import { routeAgain } from '../../canvas/connectors/route-again';
import { layOutSteps, runAutoLayout } from '../auto-layout';
import type { EditorSession } from '../editor-session';
import { type Action, always } from './action';
import { moveActions } from './step-actions';

const hasBand = ({ window }: EditorSession) => ['roles', 'stages'].includes(window.getState().record?.table ?? '');

/** Swaps the selected lane or stage with its neighbour. */
function moveBand({ window, mirror, execute }: EditorSession, by: 1 | -1): void {
  const { record } = window.getState();
  const { sop } = mirror.getState();
  const before = <Id>(ids: readonly Id[], id: Id): Id | null | undefined => {
    const at = ids.indexOf(id);
    if (by === -1) return at <= 0 ? undefined : ids[at - 1];
    return at >= ids.length - 1 ? undefined : (ids[at + 2] ?? null);
  };
  if (record?.table === 'roles') {
    const target = before([...sop.roles.keys()], record.id);
    if (target !== undefined) execute(moveRole, { roleId: record.id, before: target });
  }
  if (record?.table === 'stages') {
    const target = before([...sop.stages.keys()], record.id);
    if (target !== undefined) execute(moveStage, { stageId: record.id, before: target });
  }
}

/** Gives the selected lane or stage the next colour of the palette. */
function nextColour({ window, mirror, execute }: EditorSession): void {
  const { record } = window.getState();
  const { drawing } = mirror.getState().sop;
  const after = (color: string | undefined) =>
    LANE_COLORS[([...LANE_COLORS].map(String).indexOf(color ?? '') + 1) % LANE_COLORS.length] ?? LANE_COLORS[0];
  if (record?.table === 'roles') execute(colorLane, { roleId: record.id, color: after(drawing.lanes.get(record.id)?.color) });
  if (record?.table === 'stages') execute(colorStage, { stageId: record.id, color: after(drawing.stages.get(record.id)?.color) });
}

/** The steps of the selected lane or stage. */
function stepsOfBand({ window, mirror }: EditorSession): StepId[] {
  const { record } = window.getState();
  const steps = [...mirror.getState().sop.steps.values()];
  return steps.filter((step) => (record?.table === 'roles' ? step.roleId : step.stageId) === record?.id).map((step) => step.id);
}

/** The steps that are selected, or all, with their pins on or off. */
function pins({ window, mirror }: EditorSession, of: 'selection' | 'all', pinned: boolean): StepId[] {
  const { steps } = window.getState();
  const { placements } = mirror.getState().sop.drawing;
  return [...placements.values()].filter((one) => one.pinned === pinned && (of === 'all' || steps.has(one.id))).map((one) => one.id);
}

const isSelected = (table: 'roles' | 'stages') => (session: EditorSession) =>
  session.window.getState().record?.table === table && stepsOfBand(session).length > 0;

/** The one connector that is selected. */
function oneConnector({ window }: EditorSession): ConnectorId | undefined {
  const [only, ...more] = window.getState().connectors;
  return more.length === 0 ? only : undefined;
}

function isBentByHand(session: EditorSession): boolean {
  const id = oneConnector(session);
  return id !== undefined && session.mirror.getState().sop.drawing.routes.get(id)?.byHand === true;
}

export const arrangeActions: readonly Action[] = [
  {
    id: 'auto-layout',
    label: 'Auto-layout',
    menu: 'Arrange',
    keys: ['Shift+T'],
    on: ['canvas'],
    applies: always,
    run: (session) => void runAutoLayout(session),
  },
  {
    id: 'lay-out-selection',
    label: 'Lay out the selection',
    menu: 'Arrange',
    on: ['steps'],
    applies: ({ window }) => window.getState().steps.size > 0,
    run: (session) => void layOutSteps(session, session.window.getState().steps),
  },
  {
    id: 'lay-out-lane',
    label: 'Lay out this lane',
    menu: 'Arrange',
    on: ['roles'],
    applies: isSelected('roles'),
    run: (session) => void layOutSteps(session, stepsOfBand(session)),
  },
  {
    id: 'lay-out-stage',
    label: 'Lay out this stage',
    menu: 'Arrange',
    on: ['stages'],
    applies: isSelected('stages'),
    run: (session) => void layOutSteps(session, stepsOfBand(session)),
  },
  ...moveActions,
  {
    id: 'pin',
    label: 'Pin here',
    menu: 'Arrange',
    startsGroup: true,
    keys: ['p'],
    on: ['steps'],
    applies: (session) => pins(session, 'selection', false).length > 0,
    run: (session) => void session.execute(setPinned, { stepIds: pins(session, 'selection', false), pinned: true }),
  },
  {
    id: 'unpin',
    label: 'Unpin',
    menu: 'Arrange',
    keys: ['Shift+P'],
    on: ['steps'],
    applies: (session) => pins(session, 'selection', true).length > 0,
    run: (session) => void session.execute(setPinned, { stepIds: pins(session, 'selection', true), pinned: false }),
  },
  {
    id: 'unpin-all',
    label: 'Unpin all steps',
    menu: 'Arrange',
    applies: (session) => pins(session, 'all', true).length > 0,
    run: (session) => void session.execute(setPinned, { stepIds: pins(session, 'all', true), pinned: false }),
  },
  {
    id: 'lane-order',
    label: 'Suggest an order of the lanes…',
    menu: 'Arrange',
    startsGroup: true,
    applies: ({ mirror }) => mirror.getState().sop.roles.size > 2,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'lane-order' } }),
  },
  {
    id: 'layout-options',
    label: 'Layout options…',
    menu: 'Arrange',
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'layout' } }),
  },
  {
    id: 'direction',
    label: 'Swap lanes and stages (right / down)',
    menu: 'Arrange',
    applies: always,
    run(session) {
      const { direction } = session.mirror.getState().sop.profile;
      session.execute(editSop, { changes: { direction: direction === 'right' ? 'down' : 'right' } });
    },
  },
  {
    id: 'bend-connector',
    label: 'Bend connector',
    menu: 'Arrange',
    startsGroup: true,
    keys: ['b'],
    on: ['connectors'],
    applies: (session) => oneConnector(session) !== undefined,
    run: focusPart,
  },
  {
    id: 'straighten-connector',
    label: 'Route connector automatically again',
    menu: 'Arrange',
    on: ['connectors'],
    applies: isBentByHand,
    run(session) {
      const id = oneConnector(session);
      if (id !== undefined) routeAgain(session, id);
    },
  },
  {
    id: 'band-back',
    label: 'Move lane or stage back',
    menu: 'Arrange',
    startsGroup: true,
    on: ['roles', 'stages'],
    applies: hasBand,
    run: (session) => moveBand(session, -1),
  },
  {
    id: 'band-forward',
    label: 'Move lane or stage forward',
    menu: 'Arrange',
    on: ['roles', 'stages'],
    applies: hasBand,
    run: (session) => moveBand(session, 1),
  },
  { id: 'band-colour', label: 'Next colour', menu: 'Arrange', on: ['roles', 'stages'], applies: hasBand, run: nextColour },
];
