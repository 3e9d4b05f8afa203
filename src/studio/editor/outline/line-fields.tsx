import { type KeyboardEvent, useRef } from 'react';
import { type Candidate, completionAt, newName } from '../../../engine/exchange/outline/completion-at';
import { toolsOf } from '../../../engine/exchange/outline/tools-of';
import { writeParts } from '../../../engine/exchange/outline/write-line';
import { editRole } from '../../../sop/commands/edit-role';
import { editStage } from '../../../sop/commands/edit-stage';
import { stepNumbers } from '../../../sop/model/step-numbers';
import { announce } from '../../ui/announcer';
import type { EditorSession } from '../editor-session';
import { CompletingField, type Option, type Options } from '../entry/completing-field';
import { runAction } from '../entry/run-action';
import { waysText } from '../entry/step-lines';
import { catalogueChoices } from '../entry/tool-row';
import { wayOptions } from '../entry/way-options';
import { commitLine, commitNewLine, commitWay, commitWayLine, wayInLine } from './commit-line';
import type { Editing, NewLine } from './editing';
import { placeAfterLine, placeOnBranch, placeOnMain } from './line-place';
import { indentStep } from './outline-keys';
import type { OutlineRow } from './outline-rows';
import type { OutlineControls } from './use-outline';

const NEW_WORDS = { '@': 'new role', '#': 'new stage', '+': 'new tool' } as const;

const MOST_ADDABLE = 8;
const isCalled = (name: string, typed: string) => name.toLowerCase() === typed.trim().toLowerCase();

/** How the word at the caret may go on: roles, stages, tools and kinds. */
function lineOptions({ mirror }: EditorSession): (text: string, caret: number) => Options | null {
  return (text, caret) => {
    const { sop } = mirror.getState();
    const found = completionAt(text, caret, sop);
    if (found === null) return null;
    const { sigil, start, end, prefix, candidates } = found;
    const typed = prefix.replace(/\)$/, '');
    const optionOf = ({ id, name, insert }: Candidate): Option => ({
      key: id ?? `new ${name}`,
      name,
      insert,
      ...(id === null && sigil !== '(' ? { hint: NEW_WORDS[sigil], isNew: true } : {}),
    });
    const known = candidates.filter(({ id }) => id !== null || sigil === '(').map(optionOf);
    const addable = sigil === '+' ? catalogueChoices(sop.tools, typed).slice(0, MOST_ADDABLE) : [];
    const fresh = candidates.filter(({ id, name }) => id === null && sigil !== '(' && !addable.some((one) => isCalled(one.name, name)));
    const more = addable.map(({ id, name, hint }): Option => ({ key: id, name, hint, isNew: true, insert: `+${newName(name)} ` }));
    return { start, end, typed, options: [...known, ...more, ...fresh.map(optionOf)] };
  };
}

/** The same, and the steps that can be led to, for `-> 4`. */
function newLineOptions(session: EditorSession): (text: string, caret: number) => Options | null {
  const ofLine = lineOptions(session);
  return (text, caret) => {
    const before = /^.*?(?:->|→)\s*/.exec(text)?.[0].length;
    if (before === undefined || caret < before) return ofLine(text, caret);
    const { sop } = session.mirror.getState();
    const found = wayOptions(sop, stepNumbers(sop))(text.slice(before), caret - before);
    return found && { ...found, start: found.start + before, end: found.end + before };
  };
}

interface FieldProps {
  readonly outline: OutlineControls;
  readonly row: OutlineRow;
}

/** Goes on to the row above or below, when an arrow leaves a line. */
function rowBeside({ rows }: OutlineControls, row: OutlineRow, key: string): string {
  const at = rows.findIndex((one) => one.key === row.key);
  return rows[at + (key === 'ArrowDown' ? 1 : -1)]?.key ?? row.key;
}

const isArrow = (key: string) => key === 'ArrowDown' || key === 'ArrowUp';

/** Why Tab changes nothing: the line is the only way on from the one above, and a branch needs another one beside it. */
function noBranch({ mirror }: EditorSession, { from: [from] }: NewLine['place']): string {
  const above = from === undefined ? undefined : mirror.getState().sop.steps.get(from);
  if (above === undefined) return 'There is no line above that it could be a branch of';
  if (above.kind === 'decision' || above.kind === 'approval') return `It is a branch of “${above.name}” already`;
  return `“${above.name}” leads to this line only. End it with a ? to make it a decision, then its ways are branches`;
}

/** A line that becomes a step when something is written in it. */
function NewLineField({ outline, row, draft }: FieldProps & { readonly draft: NewLine }) {
  const { session, edit, stop } = outline;
  const done = useRef(false);
  const sopOf = () => session.mirror.getState().sop;
  const home = draft.after === null ? `empty:${draft.stageId}` : `step:${draft.after}`;
  const commit = (text: string) => {
    const id = commitNewLine(session, text, draft);
    if (id !== null) announce(`Added ${sopOf().steps.get(id)?.name ?? 'a step'}`);
    return id;
  };
  const end = (key: string | null) => {
    done.current = true;
    stop(key);
  };
  const indent = (isIn: boolean) => {
    const { after, place } = draft;
    const usual = after === null ? place : placeAfterLine(sopOf(), after);
    const onMain = after === null ? null : placeOnMain(sopOf(), after);
    const isUsual = place.from.join() === usual.from.join() && place.on === usual.on;
    const next = isUsual ? (isIn && after !== null ? placeOnBranch(sopOf(), after) : onMain) : usual;
    const isSame = next === null || (next.from.join() === place.from.join() && next.on === place.on);
    if (isSame) announce(isIn ? noBranch(session, place) : 'It is on the main line already');
    else edit({ ...draft, place: next });
  };
  const onKey = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent, text: string): boolean => {
    const isEmpty = text.trim() === '';
    if (key === 'Tab') indent(!shiftKey);
    else if (key === 'Escape' || (isEmpty && (key === 'Enter' || isArrow(key) || key === 'Backspace'))) end(home);
    else if (isEmpty && (ctrlKey || metaKey) && key === 'z') {
      end(home);
      runAction(session, 'undo');
    } else if (key === 'Enter' && wayInLine(text) !== null) {
      const way = wayInLine(text);
      if (way === null || !commitWayLine(session, way, draft)) return true;
      done.current = true;
      edit({ ...draft, place: draft.after === null ? draft.place : placeAfterLine(sopOf(), draft.after), turn: (draft.turn ?? 0) + 1 });
    } else if (key === 'Enter' || isArrow(key)) {
      const id = commit(text);
      if (id === null) return true;
      if (key === 'Enter') {
        done.current = true;
        session.window.getState().selectSteps([id]);
        session.view.current?.reveal(id);
        edit({ kind: 'new', after: id, stageId: null, place: placeAfterLine(sopOf(), id) });
      } else end(`step:${id}`);
    } else return false;
    return true;
  };
  return (
    <CompletingField
      label={row.kind === 'new' && row.word !== '' ? `New step, ${row.word}` : 'New step'}
      text=""
      placeholder="What is done?  @role  #stage  +tool  ? decision  ! approval  -> 4"
      complete={newLineOptions(session)}
      onKey={onKey}
      onLeave={(text) => {
        if (done.current) return;
        done.current = true;
        const way = wayInLine(text);
        if (way !== null) commitWayLine(session, way, draft);
        else if (text.trim() !== '') commit(text);
        stop(null);
      }}
    />
  );
}

interface TextFieldProps {
  readonly outline: OutlineControls;
  readonly row: OutlineRow;
  readonly label: string;
  readonly text: string;
  readonly selection?: readonly [number, number];
  complete?(text: string, caret: number): Options | null;
  /** False: it was refused, and the person writes on. */
  commit(text: string): boolean;
  onEnter?(): void;
  onTab?(isBack: boolean): void;
}

/** A line over something that is there: Enter commits and may go on, Escape leaves all as it was. */
function LineField({ outline, row, label, text: before, selection, complete, commit, onEnter, onTab }: TextFieldProps) {
  const done = useRef(false);
  const { session, stop } = outline;
  const end = (key: string | null) => {
    done.current = true;
    stop(key);
  };
  const onKey = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent, text: string): boolean => {
    if (key === 'Escape') end(row.key);
    else if ((ctrlKey || metaKey) && key === 'z' && text === before) {
      end(row.key);
      runAction(session, 'undo');
    } else if (key === 'Tab' && onTab !== undefined) {
      if (commit(text)) onTab(shiftKey);
    } else if (key === 'Enter' || key === 'F2' || key === 'Tab' || isArrow(key)) {
      if (!commit(text)) return true;
      if (key === 'Enter' && onEnter !== undefined) {
        done.current = true;
        onEnter();
      } else end(isArrow(key) ? rowBeside(outline, row, key) : row.key);
    } else return false;
    return true;
  };
  return (
    <CompletingField
      label={label}
      text={before}
      {...(selection === undefined ? {} : { selection })}
      {...(complete === undefined ? {} : { complete })}
      onKey={onKey}
      onLeave={(text) => {
        if (done.current) return;
        done.current = true;
        commit(text);
        stop(null);
      }}
    />
  );
}

function StepField({ outline, row, id }: FieldProps & { readonly id: Extract<Editing, { kind: 'step' }>['id'] }) {
  const { session, edit } = outline;
  const { sop } = session.mirror.getState();
  const step = sop.steps.get(id);
  // Kept, so that a change by Tab does not write over what is being typed.
  const first = useRef('');
  if (first.current === '' && step !== undefined) first.current = writeParts({ ...step, toolIds: toolsOf(sop, id), stageId: null }, sop);
  if (step === undefined) return null;
  const text = first.current;
  return (
    <LineField
      outline={outline}
      row={row}
      label="Step"
      text={text}
      selection={text.startsWith(step.name) ? [0, step.name.length] : [0, text.length]}
      complete={lineOptions(session)}
      commit={(now) => now.trim() === '' || commitLine(session, now, text, id)}
      onEnter={() => edit({ kind: 'new', after: id, stageId: null, place: placeAfterLine(session.mirror.getState().sop, id) })}
      onTab={(isBack) => void indentStep(session, id, !isBack)}
    />
  );
}

/** The field of a row that is being written. */
export function RowField({ outline, row, editing }: FieldProps & { readonly editing: Editing }) {
  const { session } = outline;
  const { sop } = session.mirror.getState();
  const { execute } = session;
  if (editing.kind === 'new')
    return <NewLineField key={`${editing.after}/${editing.stageId}/${editing.turn ?? 0}`} outline={outline} row={row} draft={editing} />;
  if (editing.kind === 'step') return <StepField outline={outline} row={row} id={editing.id} />;
  if (editing.kind === 'way') {
    const text = row.kind === 'way' ? waysText([row.way]) : '';
    return (
      <LineField
        outline={outline}
        row={row}
        label="Leads to, by number or name, with the outcome in brackets"
        text={text}
        complete={wayOptions(sop, stepNumbers(sop))}
        commit={(now) => now === text || commitWay(session, now, editing.id)}
      />
    );
  }
  const name = (editing.kind === 'stage' ? sop.stages.get(editing.id) : sop.roles.get(editing.id))?.name ?? '';
  const commit = (now: string) => {
    if (now.trim() === name || now.trim() === '') return true;
    return editing.kind === 'stage'
      ? execute(editStage, { stageId: editing.id, changes: { name: now.trim() } })
      : execute(editRole, { roleId: editing.id, changes: { name: now.trim() } });
  };
  return (
    <LineField
      key={editing.id}
      outline={outline}
      row={row}
      label={editing.kind === 'stage' ? 'Stage name' : 'Role name'}
      text={name}
      commit={commit}
    />
  );
}
