import { addNote } from '../../../sop/commands/add-note';
import { addRole } from '../../../sop/commands/add-role';
import { addStage } from '../../../sop/commands/add-stage';
import { addStep } from '../../../sop/commands/add-step';
import { cellAt } from '../../../sop/drawing/cells';
import { type NoteId, newId, type RoleId, type StageId, type StepId } from '../../../sop/model/ids';
import { STEP_KINDS, type StepKind } from '../../../sop/model/step';
import { insertStep } from '../../canvas/connectors/connector-tools';
import type { EditorSession } from '../editor-session';
import { KIND_WORDS } from '../kind-words';
import { type Action, always } from './action';
import { growActions } from './step-actions';

/** Puts a step of a kind where the person is looking, or at a point of the drawing, and starts writing its name. */
export function putStep(session: EditorSession, kind: StepKind, at?: { readonly x: number; readonly y: number }): void {
  const { mirror, view, window, execute } = session;
  const { sop } = mirror.getState();
  const point = at ?? view.current?.centre() ?? { x: 0, y: 0 };
  const [selected] = window.getState().steps;
  const near = at === undefined && selected !== undefined ? sop.steps.get(selected) : undefined;
  const cell = near ??
    cellAt(sop, point.x, point.y) ?? { roleId: [...sop.roles.keys()][0] ?? null, stageId: [...sop.stages.keys()][0] ?? null };
  const stepId = newId<StepId>('step');
  const name = KIND_WORDS[kind].newName;
  const place = near === undefined && cellAt(sop, point.x, point.y) !== null ? { at: point } : {};
  if (!execute(addStep, { stepId, kind, name, roleId: cell.roleId, stageId: cell.stageId, ...place })) return;
  window.getState().selectSteps([stepId]);
  view.current?.reveal(stepId);
  window.getState().startRename({ table: 'steps', id: stepId });
}

function putNote({ view, window, execute }: EditorSession): void {
  const noteId = newId<NoteId>('note');
  const { x, y } = view.current?.centre() ?? { x: 0, y: 0 };
  if (!execute(addNote, { noteId, x: Math.round(x - 90), y: Math.round(y - 40), text: '' })) return;
  window.getState().selectNote(noteId);
  window.getState().startRename({ table: 'notes', id: noteId });
}

function putLane({ execute, window }: EditorSession): void {
  const id = newId<RoleId>('role');
  if (execute(addRole, { roleId: id, name: 'New role' })) window.getState().startRename({ table: 'roles', id });
}

function putStage({ execute, window }: EditorSession): void {
  const id = newId<StageId>('stage');
  if (execute(addStage, { stageId: id, name: 'New stage' })) window.getState().startRename({ table: 'stages', id });
}

const oneConnector = ({ window }: EditorSession) => window.getState().connectors.size === 1;

const kindActions: readonly Action[] = STEP_KINDS.map((kind) => ({
  id: `add-${kind}`,
  label: KIND_WORDS[kind].name,
  menu: 'Insert',
  on: ['canvas'],
  applies: always,
  run: (session) => putStep(session, kind),
}));

export const insertActions: readonly Action[] = [
  ...growActions,
  {
    id: 'insert-here',
    label: 'Insert a step here',
    menu: 'Insert',
    on: ['connectors'],
    applies: oneConnector,
    run(session) {
      const [id] = session.window.getState().connectors;
      if (id !== undefined) insertStep(session, id);
    },
  },
  {
    id: 'add-step',
    label: 'Step here',
    menu: 'Insert',
    keys: ['n'],
    startsGroup: true,
    applies: always,
    run: (session) => putStep(session, 'task'),
  },
  ...kindActions,
  { id: 'add-note', label: 'Note', menu: 'Insert', on: ['canvas'], applies: always, run: putNote },
  { id: 'add-lane', label: 'Lane', menu: 'Insert', startsGroup: true, on: ['canvas', 'roles'], applies: always, run: putLane },
  { id: 'add-stage', label: 'Stage', menu: 'Insert', on: ['canvas', 'stages'], applies: always, run: putStage },
  {
    id: 'paste-as-steps',
    label: 'Paste as steps…',
    menu: 'Insert',
    startsGroup: true,
    on: ['canvas'],
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'paste', text: '' } }),
  },
  {
    id: 'tools',
    label: 'Tools…',
    menu: 'Insert',
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'tools' } }),
  },
];
