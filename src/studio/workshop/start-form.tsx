import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { USUAL_DOTS } from '../../sop/feedback/fold-workshop';
import type { StageId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { AgendaItem } from '../../sop/model/workshop';
import { personSetting } from '../discussion/person-setting';
import { announce } from '../ui/announcer';
import { Button } from '../ui/button';
import { localTime } from './local-time';

const USUAL_MINUTES = 10;
const LONGEST = 600;

interface Row {
  readonly stageId: StageId;
  readonly name: string;
  readonly minutes: string;
  readonly isChosen: boolean;
}

interface StartFormProps {
  readonly sop: SopDocument;
  /** A reason when it could not be started. */
  start(head: {
    readonly title: string;
    readonly name: string;
    readonly agenda: readonly AgendaItem[];
    readonly dots: number;
  }): string | null;
}

const minutesIn = ({ minutes }: Row) => Math.min(LONGEST, Math.max(0, Math.round(Number(minutes) || 0)));

function firstRows({ stages }: SopDocument): readonly Row[] {
  return Array.from(stages.values(), ({ id, name }) => ({
    stageId: id,
    name: name || 'Unnamed stage',
    minutes: String(USUAL_MINUTES),
    isChosen: true,
  }));
}

interface AgendaRowProps {
  readonly row: Row;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  change(changes: Partial<Row>): void;
  move(by: 1 | -1): void;
}

function AgendaRow({ row, isFirst, isLast, change, move }: AgendaRowProps) {
  return (
    <li className="agenda-row">
      <label className="agenda-check">
        <input type="checkbox" checked={row.isChosen} onChange={(event) => change({ isChosen: event.target.checked })} />
        <span>{row.name}</span>
      </label>
      <label className="agenda-minutes">
        <span className="visually-hidden">Minutes for {row.name}</span>
        <input
          type="number"
          min={0}
          max={LONGEST}
          disabled={!row.isChosen}
          value={row.minutes}
          onChange={(event) => change({ minutes: event.target.value })}
        />
        <span aria-hidden>min</span>
      </label>
      <span className="agenda-moves">
        <Button
          look="quiet"
          icon={<ArrowUp size={16} aria-hidden />}
          label={`${row.name}: earlier`}
          disabled={isFirst}
          onClick={() => move(-1)}
        />
        <Button
          look="quiet"
          icon={<ArrowDown size={16} aria-hidden />}
          label={`${row.name}: later`}
          disabled={isLast}
          onClick={() => move(1)}
        />
      </span>
    </li>
  );
}

function useAgenda(sop: SopDocument) {
  const [rows, setRows] = useState(() => firstRows(sop));
  const change = (index: number, changes: Partial<Row>) => setRows(rows.map((row, at) => (at === index ? { ...row, ...changes } : row)));
  const move = (index: number, by: 1 | -1) => {
    const row = rows[index];
    if (row === undefined) return;
    const next = rows.toSpliced(index, 1).toSpliced(index + by, 0, row);
    setRows(next);
    announce(`${row.name} comes ${by === 1 ? 'later' : 'earlier'}: ${index + by + 1} of ${rows.length}`);
  };
  return { rows, change, move };
}

/** What a workshop is about and how long: its title, who leads it, the stages with their minutes. */
export function StartForm({ sop, start }: StartFormProps) {
  const { rows, change, move } = useAgenda(sop);
  const own = useStore(personSetting, (person) => person.name);
  const [name, setName] = useState(own);
  const [title, setTitle] = useState(() => `Workshop on ${localTime.day(new Date().toISOString())}`);
  const [dots, setDots] = useState(String(USUAL_DOTS));
  const [refused, setRefused] = useState('');
  const chosen = rows.filter(({ isChosen }) => isChosen);
  const total = chosen.reduce((sum, row) => sum + minutesIn(row), 0);
  const submit = () => {
    if (name.trim() === '') return setRefused('Say who leads the workshop: the minutes name you.');
    const agenda = chosen.map((row) => ({ stageId: row.stageId, minutes: minutesIn(row) }));
    const count = Math.min(50, Math.max(0, Math.round(Number(dots) || 0)));
    setRefused(start({ title: title.trim() || 'Workshop', name: name.trim(), agenda, dots: count }) ?? '');
  };
  return (
    <form
      className="start-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label className="workshop-field">
        <span>Title</span>
        <input value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <label className="workshop-field">
        <span>Led by (your name)</span>
        <input value={name} maxLength={200} autoComplete="name" onChange={(event) => setName(event.target.value)} />
      </label>
      <fieldset className="start-agenda">
        <legend>Agenda: {total} minutes</legend>
        {rows.length === 0 && <p className="workshop-soft">This SOP has no stage yet; the workshop is about the whole of it.</p>}
        <ol className="agenda-rows">
          {rows.map((row, index) => (
            <AgendaRow
              key={row.stageId}
              row={row}
              isFirst={index === 0}
              isLast={index === rows.length - 1}
              change={(changes) => change(index, changes)}
              move={(by) => move(index, by)}
            />
          ))}
        </ol>
      </fieldset>
      <label className="workshop-field">
        <span>Dots for each person</span>
        <input type="number" min={0} max={50} value={dots} onChange={(event) => setDots(event.target.value)} />
      </label>
      {refused !== '' && (
        <p className="workshop-refused" role="alert">
          {refused}
        </p>
      )}
      <Button type="submit" look="primary">
        Start the workshop
      </Button>
    </form>
  );
}
