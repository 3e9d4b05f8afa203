import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { leaveOut } from '../../../engine/exchange/paste/leave-out';
import type { PasteReading } from '../../../engine/exchange/paste/paste-reading';
import { waysFromWords, waysInWords } from '../../../engine/exchange/paste/ways-in-words';
import { addReadSteps, afterRefusal } from '../../../sop/commands/add-read-steps';
import type { ReadStep } from '../../../sop/commands/read-step';
import type { SopDocument } from '../../../sop/model/sop-document';
import { Button } from '../../ui/button';
import { stepAtHand } from '../actions/steps-at-hand';
import { addAndSelect } from '../clipboard';
import { useEditor } from '../editor-session';
import { cellAtHand } from './cell-at-hand';
import { type PastedRow, PasteRow } from './paste-row';

const steps = (count: number) => `${count} ${count === 1 ? 'step' : 'steps'}`;

function asRow(step: ReadStep): PastedRow {
  const { kind, name, role, stage } = step;
  return { isOut: false, kind, name, role, stage, next: waysInWords(step.ways), tools: step.tools.join(', ') };
}

/** The rows as the person left them. A cell that was not touched keeps all that was read for it. */
function stepsOf(read: readonly ReadStep[], rows: readonly PastedRow[]): readonly ReadStep[] {
  const names = rows.map((row) => row.name);
  const made = read.map((step, index): ReadStep => {
    const row = rows[index] ?? asRow(step);
    const isAsRead = row.next === waysInWords(step.ways) && row.kind === step.kind;
    const ways = isAsRead ? step.ways : waysFromWords(row.next, row.kind, names);
    const tools = row.tools.split(',').flatMap((tool) => tool.trim() || []);
    return { ...step, kind: row.kind, name: row.name.trim(), role: row.role, stage: row.stage, ways, tools };
  });
  return leaveOut(made, (index) => rows[index]?.isOut === true);
}

interface PreviewProps {
  readonly reading: Extract<PasteReading, { ok: true }>;
  readonly sop: SopDocument;
  /** The text is there already, so the next thing to press is "Add". */
  readonly takesFocus: boolean;
  close(): void;
}

/** What was understood, one row a step; each cell can be rewritten and each row left out. */
export function PastePreview({ reading, sop, takesFocus, close }: PreviewProps) {
  const session = useEditor();
  const [rows, setRows] = useState(() => reading.steps.map(asRow));
  const [cell] = useState(() => cellAtHand(session));
  const [after] = useState(() => stepAtHand(session));
  const leadsNowhere = ![...sop.connectors.values()].some(({ from }) => from === after);
  const [isJoined, setJoined] = useState(leadsNowhere);
  const add = useRef<HTMLButtonElement>(null);
  const lists = useId();
  const change = useCallback((index: number, changes: Partial<PastedRow>) => {
    setRows((before) => before.map((row, at) => (at === index ? { ...row, ...changes } : row)));
  }, []);
  useEffect(() => {
    if (takesFocus) add.current?.focus();
  }, [takesFocus]);
  const count = rows.filter((row) => !row.isOut).length;
  const made = stepsOf(reading.steps, rows);
  const canJoin = after !== undefined && afterRefusal(sop, after, made) === null;
  const putIn = () => {
    const join = canJoin && isJoined ? { after } : {};
    addAndSelect(session, () => session.execute(addReadSteps, { ...cell, ...join, steps: made }));
    const [first] = session.window.getState().steps;
    close();
    // Once the dialog is gone the first new step takes the focus, so that nobody else does and selects itself alone.
    if (first !== undefined) requestAnimationFrame(() => session.view.current?.focus(first));
  };
  const owner = cell.roleId === null ? undefined : sop.roles.get(cell.roleId)?.name;
  const stage = cell.stageId === null ? undefined : sop.stages.get(cell.stageId)?.name;
  return (
    <>
      <div role="status" className="paste-said">
        {reading.said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it */}
      <section className="paste-rows" aria-label="Preview" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {['Add', 'Kind', 'Step', 'Owner', 'Stage', 'Next', 'Tools'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows come and go only with the whole text; their place is their number
              <PasteRow key={index} index={index} row={row} lists={lists} owner={owner ?? ''} stage={stage ?? ''} onChange={change} />
            ))}
          </tbody>
        </table>
      </section>
      <Suggestions id={`${lists}-roles`} table={sop.roles} />
      <Suggestions id={`${lists}-stages`} table={sop.stages} />
      {canJoin && (
        <label className="choice">
          <input type="checkbox" checked={isJoined} onChange={(event) => setJoined(event.currentTarget.checked)} />
          <span>
            After “{sop.steps.get(after)?.name || 'Unnamed step'}”{' '}
            <small>
              {leadsNowhere ? 'the first one follows it' : 'the first one follows it, and the last one leads on to where it led'}
            </small>
          </span>
        </label>
      )}
      <div className="dialog-actions">
        <Button onClick={close}>Cancel</Button>
        <Button look="primary" ref={add} disabled={count === 0} onClick={putIn}>
          Add {steps(count)}
        </Button>
      </div>
    </>
  );
}

function Suggestions({ id, table }: { readonly id: string; readonly table: ReadonlyMap<string, { readonly name: string }> }) {
  return (
    <datalist id={id}>
      {[...table].map(([key, { name }]) => (
        <option key={key} value={name} />
      ))}
    </datalist>
  );
}
