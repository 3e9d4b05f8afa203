import { colorLane } from '../../../sop/commands/color-lane';
import { colorStage } from '../../../sop/commands/color-stage';
import { editSop } from '../../../sop/commands/edit-sop';
import { moveRole } from '../../../sop/commands/move-role';
import { moveStage } from '../../../sop/commands/move-stage';
import { LANE_COLORS } from '../../../sop/drawing/palette';
import type { ConnectorId } from '../../../sop/model/ids';
import { focusPart } from '../../canvas/connectors/focus-part';
import { routeAgain } from '../../canvas/connectors/route-again';
import { runAutoLayout } from '../auto-layout';
import type { EditorSession } from '../editor-session';
import { type Action, always } from './action';

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
    id: 'direction',
    label: 'Swap lanes and stages (right / down)',
    menu: 'Arrange',
    applies: always,
    run(session) {
      const { direction } = session.mirror.getState().sop.profile;
      if (session.execute(editSop, { changes: { direction: direction === 'right' ? 'down' : 'right' } })) void runAutoLayout(session);
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
