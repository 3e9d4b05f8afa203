import { removeItems } from '../../../sop/commands/remove-items';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { stepNumbers } from '../../../sop/model/step-numbers';
import { inform } from '../../ui/notices';
import { copyAsText, copySelection, cutSelection, duplicateSelection, pasteFromClipboard } from '../clipboard';
import type { EditorSession } from '../editor-session';
import { hasItems } from '../has-items';
import { leaveLens } from '../lens/leave-lens';
import { sentenceOf } from '../sentences';
import { type Action, always } from './action';
import { stepActions } from './step-actions';
import { goToStep, hasSteps, inOrder, stepsAtHand } from './steps-at-hand';

/** The step that takes the focus when others go: what led to the first of them, else the one before it, else the one after. */
function nextToRemoved(sop: SopDocument, gone: ReadonlySet<StepId>): StepId | undefined {
  const order = [...stepNumbers(sop).keys()];
  const at = order.findIndex((id) => gone.has(id));
  const led = [...sop.connectors.values()].find(({ from, to }) => to === order[at] && !gone.has(from))?.from;
  const before = order.slice(0, Math.max(0, at)).reverse();
  return led ?? [...before, ...order].find((id) => !gone.has(id));
}

/** Removes what is selected; the focus goes to a step next to it, so that it is never lost. */
function removeSelection(session: EditorSession): void {
  const { window, mirror, panels, execute, takeBack } = session;
  const { connectors, notes, record } = window.getState();
  if (record?.table === 'roles' || record?.table === 'stages') {
    panels.setState({ dialog: { kind: 'remove-band', table: record.table, id: record.id } });
    return;
  }
  const { sop } = mirror.getState();
  const steps = connectors.size + notes.size > 0 ? inOrder(sop, window.getState().steps) : stepsAtHand(session);
  const connector = [...connectors].map((id) => sop.connectors.get(id))[0];
  const neighbour = steps.length > 0 ? nextToRemoved(sop, new Set(steps)) : connector?.from;
  const input = { stepIds: steps, connectorIds: [...connectors], noteIds: [...notes] };
  if (!execute(removeItems, input)) return;
  window.getState().clearSelection();
  if (neighbour !== undefined) goToStep(session, neighbour);
  const sentence = sentenceOf(removeItems, input, mirror.getState().sop, sop);
  inform(`${sentence}.`, { offer: { label: 'Undo', act: () => takeBack('undo') }, topic: 'edit' });
}

/** Renames the one thing that is selected, in place. */
function renameSelection(session: EditorSession): void {
  const { connectors, notes, record, startRename } = session.window.getState();
  const [step] = stepsAtHand(session);
  const [connector] = connectors;
  const [note] = notes;
  if (step !== undefined) startRename({ table: 'steps', id: step });
  else if (connector !== undefined) startRename({ table: 'connectors', id: connector });
  else if (note !== undefined) startRename({ table: 'notes', id: note });
  else if (record !== null && record.table !== 'tools') startRename({ table: record.table, id: record.id });
}

function hasOne(session: EditorSession): boolean {
  const { connectors, notes, record } = session.window.getState();
  return stepsAtHand(session).length + connectors.size + notes.size === 1 || record !== null;
}

/** Escape, once a cause a press: open menu, then selection, then a lens. */
function stepBack(session: EditorSession): void {
  const { window, panels } = session;
  const { steps, connectors, notes, record, clearSelection } = window.getState();
  const isSelected = steps.size + connectors.size + notes.size > 0 || record !== null;
  if (panels.getState().menu !== null) panels.setState({ menu: null });
  else if (!isSelected && window.getState().lens !== null) leaveLens(session);
  else clearSelection();
}

export const editActions: readonly Action[] = [
  {
    id: 'undo',
    label: 'Undo',
    menu: 'Edit',
    keys: ['$mod+KeyZ'],
    applies: ({ mirror }) => mirror.getState().canUndo,
    run: ({ takeBack }) => takeBack('undo'),
  },
  {
    id: 'redo',
    label: 'Redo',
    menu: 'Edit',
    keys: ['$mod+Shift+KeyZ', '$mod+KeyY'],
    applies: ({ mirror }) => mirror.getState().canRedo,
    run: ({ takeBack }) => takeBack('redo'),
  },
  {
    id: 'cut',
    label: 'Cut',
    menu: 'Edit',
    startsGroup: true,
    on: ['steps'],
    applies: hasItems,
    run: (session) => void cutSelection(session),
  },
  { id: 'copy', label: 'Copy', menu: 'Edit', on: ['steps'], applies: hasItems, run: (session) => void copySelection(session) },
  {
    id: 'copy-as-text',
    label: 'Copy as text',
    menu: 'Edit',
    on: ['canvas'],
    applies: ({ mirror }) => mirror.getState().sop.steps.size > 0,
    run: (session) => void copyAsText(session),
  },
  { id: 'paste', label: 'Paste', menu: 'Edit', on: ['canvas'], applies: always, run: (session) => void pasteFromClipboard(session) },
  { id: 'duplicate', label: 'Duplicate', menu: 'Edit', keys: ['$mod+KeyD'], on: ['steps'], applies: hasItems, run: duplicateSelection },
  {
    id: 'select-all',
    label: 'Select all steps',
    menu: 'Edit',
    startsGroup: true,
    keys: ['$mod+KeyA'],
    on: ['canvas'],
    applies: always,
    run: ({ window, mirror }) => window.getState().selectSteps(mirror.getState().sop.steps.keys()),
  },
  { id: 'select-none', label: 'Select nothing', menu: 'Edit', keys: ['Escape'], applies: always, run: stepBack },
  {
    id: 'rename',
    label: 'Rename',
    menu: 'Edit',
    startsGroup: true,
    keys: ['F2'],
    on: ['steps', 'connectors', 'notes', 'roles', 'stages'],
    applies: hasOne,
    run: renameSelection,
  },
  ...stepActions,
  {
    id: 'remove',
    label: 'Remove',
    menu: 'Edit',
    keys: ['Delete', 'Backspace'],
    on: ['steps', 'connectors', 'notes', 'roles', 'stages'],
    danger: true,
    applies: (session) =>
      hasItems(session) || hasSteps(session) || ['roles', 'stages'].includes(session.window.getState().record?.table ?? ''),
    run: removeSelection,
  },
];
