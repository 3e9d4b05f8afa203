import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { writeCalendar } from '../../../engine/exchange/calendar/write-calendar';
import { touchpointSheet } from '../../../engine/exchange/sheets/overview-sheets';
import { cadenceWords } from '../../../sop/model/cadence';
import { dayAfter, dayOf } from '../../../sop/model/period';
import { SOP_CLASSES, type SopClass } from '../../../sop/model/sop-class';
import type { SopDocument } from '../../../sop/model/sop-document';
import { filterTouchpoints, type Span, type Touchpoint, type TouchpointFilter, touchpoints } from '../../../sop/overviews/touchpoints';
import { Button } from '../../ui/button';
import { type EditorSession, useEditor } from '../editor-session';
import { OverviewFoot } from './overview-foot';
import { counted, joined, overviewWords } from './overview-words';
import { saveWords } from './save-overview';
import { aStep, showInSop } from './show-in-sop';
import { monthsIn, placeIn, TouchpointStrip } from './touchpoint-strip';
import './touchpoints.css';

const CLASS_WORDS: { readonly [Class in SopClass]: string } = {
  strategic: 'Strategic',
  execution: 'Execution',
  transactional: 'Transactional',
};
const YEAR = { months: 12, days: 0 };

/** The day of this place, as a calendar on the wall has it. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const spanFrom = (from: string): Span => ({ from, until: dayAfter(from, YEAR) ?? from });

/** The first day on which it falls, also when that is after the twelve months. */
function nextDay({ dates, schedule }: Touchpoint): string {
  const day = dates[0] ?? schedule?.from;
  if (day === undefined) return '';
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}

interface RowProps {
  readonly session: EditorSession;
  readonly sop: SopDocument;
  readonly one: Touchpoint;
  readonly span: Span;
}

function TouchpointRow({ session, sop, one, span }: RowProps) {
  const { step, role } = overviewWords(sop);
  const { stepId } = one;
  return (
    <tr>
      <th scope="row">
        {stepId === null ? (
          'Review of this SOP'
        ) : (
          <button type="button" className="overview-link" onClick={() => showInSop(session, aStep(stepId))}>
            {step(stepId)}
          </button>
        )}
        {one.isWithClient && <small> with the client</small>}
      </th>
      <td>{joined(one.roleIds.map(role))}</td>
      <td>{cadenceWords(one.cadence)}</td>
      <td className="overview-time">{nextDay(one)}</td>
      <td className="touchpoint-cell">
        <TouchpointStrip one={one} span={span} />
      </td>
    </tr>
  );
}

interface FilterProps {
  readonly sop: SopDocument;
  readonly filter: TouchpointFilter;
  readonly from: string;
  change(filter: TouchpointFilter): void;
  start(from: string): void;
}

function Filters({ sop, filter, from, change, start }: FilterProps) {
  const { role } = overviewWords(sop);
  const roleIds = [...sop.roles.keys()];
  return (
    <div className="touchpoint-filters">
      <label>
        Class{' '}
        <select
          value={filter.class ?? ''}
          onChange={(event) => change({ ...filter, class: SOP_CLASSES.find((one) => one === event.currentTarget.value) })}
        >
          <option value="">All</option>
          {SOP_CLASSES.map((one) => (
            <option key={one} value={one}>
              {CLASS_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Role{' '}
        <select
          value={filter.roleId ?? ''}
          onChange={(event) => change({ ...filter, roleId: roleIds.find((id) => id === event.currentTarget.value) })}
        >
          <option value="">All</option>
          {roleIds.map((id) => (
            <option key={id} value={id}>
              {role(id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.onlyWithClient === true}
          onChange={(event) => change({ ...filter, onlyWithClient: event.currentTarget.checked })}
        />{' '}
        Only with the client
      </label>
      <label>
        Twelve months from{' '}
        <input
          type="date"
          value={from}
          onChange={(event) => {
            const day = dayOf(event.currentTarget.value);
            if (day !== null) start(day);
          }}
        />
      </label>
    </div>
  );
}

/** What comes round in the next twelve months, by class: a strip of its days, the same in words, and a calendar to take along. */
export function TouchpointsTab() {
  const session = useEditor();
  const sop = useStore(session.mirror, (state) => state.sop);
  const [from, start] = useState(today);
  const [filter, change] = useState<TouchpointFilter>({});
  const span = spanFrom(from);
  const all = touchpoints(sop, span);
  if (all.length === 0)
    return (
      <p>Nothing comes round yet. A step says how often it is done in its details, under When; the SOP says how often it is reviewed.</p>
    );
  const shown = filterTouchpoints(all, filter);
  const groups = [...SOP_CLASSES, null].map((one) => ({ name: one, rows: shown.filter((row) => row.class === one) }));
  const { title } = sop.profile;
  return (
    <>
      <Filters sop={sop} filter={filter} from={from} change={change} start={start} />
      <p role="status">{counted(shown.length, 'touchpoint')}</p>
      <div className="overview-frame">
        <table className="overview-table touchpoint-table" aria-label="Touchpoints of twelve months">
          <thead>
            <tr>
              <th scope="col">Touchpoint</th>
              <th scope="col">Who</th>
              <th scope="col">How often</th>
              <th scope="col">Next</th>
              <th scope="col" className="touchpoint-cell">
                <span className="visually-hidden">Days of the year</span>
                <span className="touchpoint-months" aria-hidden="true">
                  {monthsIn(span).map(({ day, name }) => (
                    <span key={day} style={{ left: `${placeIn(span, day)}%` }}>
                      {name}
                    </span>
                  ))}
                </span>
              </th>
            </tr>
          </thead>
          {groups.map(
            ({ name, rows }) =>
              rows.length > 0 && (
                <tbody key={name ?? 'none'}>
                  <tr className="overview-group">
                    <th scope="rowgroup" colSpan={5}>
                      {name === null ? 'Without a class' : CLASS_WORDS[name]}
                    </th>
                  </tr>
                  {rows.map((one) => (
                    <TouchpointRow key={one.stepId ?? '_review'} session={session} sop={sop} one={one} span={span} />
                  ))}
                </tbody>
              ),
          )}
        </table>
      </div>
      <OverviewFoot what="touchpoints" sheet={() => touchpointSheet(sop, span)}>
        <Button
          look="primary"
          icon={<CalendarDays size={15} aria-hidden />}
          onClick={() => saveWords(title, '.ics', writeCalendar(sop, shown, span), 'text/calendar')}
        >
          Save as calendar (.ics)
        </Button>
      </OverviewFoot>
    </>
  );
}
