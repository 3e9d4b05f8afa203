import { resizeLane } from '../../../sop/commands/resize-lane';
import { resizeStage } from '../../../sop/commands/resize-stage';
import { announce } from '../../ui/announcer';
import type { EditorSession } from '../editor-session';
import type { Action } from './action';

/** So much a press makes a lane or a stage larger or smaller, px. */
const STEP = 40;

const hasBand = ({ window }: EditorSession) => ['roles', 'stages'].includes(window.getState().record?.table ?? '');

/** What a drag of a header's edge does, by a press; a lane is never smaller than what stands in it. */
function resize({ window, mirror, execute }: EditorSession, by: number): void {
  const { record } = window.getState();
  const { lanes, stages } = mirror.getState().sop.drawing;
  const sizeNow = () => {
    const { drawing } = mirror.getState().sop;
    if (record?.table === 'roles') return drawing.lanes.get(record.id)?.size;
    return record?.table === 'stages' ? drawing.stages.get(record.id)?.size : undefined;
  };
  const before = sizeNow();
  let isDone = false;
  if (record?.table === 'roles') isDone = execute(resizeLane, { roleId: record.id, size: (lanes.get(record.id)?.size ?? 0) + by });
  if (record?.table === 'stages') isDone = execute(resizeStage, { stageId: record.id, size: (stages.get(record.id)?.size ?? 0) + by });
  if (!isDone) return;
  const what = record?.table === 'roles' ? 'The lane' : 'The stage';
  if (sizeNow() === before) announce(`${what} has no room to give away`);
  else announce(`${what} is ${by > 0 ? 'larger' : 'smaller'} now`);
}

export const sizeActions: readonly Action[] = [
  {
    id: 'band-larger',
    label: 'Make larger',
    menu: 'Arrange',
    on: ['roles', 'stages'],
    applies: hasBand,
    run: (session) => resize(session, STEP),
  },
  {
    id: 'band-smaller',
    label: 'Make smaller',
    menu: 'Arrange',
    on: ['roles', 'stages'],
    applies: hasBand,
    run: (session) => resize(session, -STEP),
  },
];
