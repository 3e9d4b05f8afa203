import { removeItems } from '../../../sop/commands/remove-items';
import { announce } from '../../ui/announcer';
import { inform } from '../../ui/notices';
import { copySelection, cutSelection, duplicateSelection, pasteFromClipboard } from '../clipboard';
import type { EditorSession } from '../editor-session';
import { hasItems } from '../has-items';
import { type Action, always } from './action';

const count = (number: number, what: string) => (number === 0 ? [] : [`${number} ${what}${number === 1 ? '' : 's'}`]);

/** Removes what is selected; the focus goes to a step next to it, so that it is never lost. */
function removeSelection(session: EditorSession): void {
  const { window, mirror, panels, execute, view, opened } = session;
  const { steps, connectors, notes, record } = window.getState();
  if (record?.table === 'roles' || record?.table === 'stages') {
    panels.setState({ dialog: { kind: 'remove-band', table: record.table, id: record.id } });
    return;
  }
  const { sop } = mirror.getState();
  const [first] = steps;
  const neighbour = [...sop.connectors.values()].find((one) => one.to === first && !steps.has(one.from))?.from;
  const input = { stepIds: [...steps], connectorIds: [...connectors], noteIds: [...notes] };
  if (!execute(removeItems, input)) return;
  window.getState().clearSelection();
  if (neighbour !== undefined) {
    window.getState().selectSteps([neighbour]);
    view.current?.focus(neighbour);
  }
  const removed = [...count(steps.size, 'step'), ...count(connectors.size, 'connector'), ...count(notes.size, 'note')].join(' and ');
  inform(`Removed ${removed}.`, { offer: { label: 'Undo', act: () => opened.document.undo() } });
}

/** Renames the one thing that is selected, in place. */
function renameSelection({ window }: EditorSession): void {
  const { steps, connectors, notes, record, startRename } = window.getState();
  const [step] = steps;
  const [connector] = connectors;
  const [note] = notes;
  if (step !== undefined) startRename({ table: 'steps', id: step });
  else if (connector !== undefined) startRename({ table: 'connectors', id: connector });
  else if (note !== undefined) startRename({ table: 'notes', id: note });
  else if (record !== null && record.table !== 'tools') startRename({ table: record.table, id: record.id });
}

function hasOne(session: EditorSession): boolean {
  const { steps, connectors, notes, record } = session.window.getState();
  return steps.size + connectors.size + notes.size === 1 || record !== null;
}

/** Escape, once a cause a press: open menu, then selection. */
function stepBack({ window, panels }: EditorSession): void {
  if (panels.getState().menu !== null) panels.setState({ menu: null });
  else window.getState().clearSelection();
}

function takeBack({ opened }: EditorSession, which: 'undo' | 'redo'): void {
  announce(opened.document[which]() ? (which === 'undo' ? 'Undone' : 'Redone') : `Nothing to ${which}`);
}

export const editActions: readonly Action[] = [
  {
    id: 'undo',
    label: 'Undo',
    menu: 'Edit',
    keys: ['$mod+KeyZ'],
    applies: ({ mirror }) => mirror.getState().canUndo,
    run: (session) => takeBack(session, 'undo'),
  },
  {
    id: 'redo',
    label: 'Redo',
    menu: 'Edit',
    keys: ['$mod+Shift+KeyZ', '$mod+KeyY'],
    applies: ({ mirror }) => mirror.getState().canRedo,
    run: (session) => takeBack(session, 'redo'),
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
  {
    id: 'remove',
    label: 'Remove',
    menu: 'Edit',
    keys: ['Delete', 'Backspace'],
    on: ['steps', 'connectors', 'notes', 'roles', 'stages'],
    danger: true,
    applies: (session) => hasItems(session) || ['roles', 'stages'].includes(session.window.getState().record?.table ?? ''),
    run: removeSelection,
  },
];
