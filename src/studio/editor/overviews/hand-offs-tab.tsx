import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { handoffSheet } from '../../../engine/exchange/sheets/overview-sheets';
import type { RoleId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { type Handoff, type HandoffMatrix, handoffMatrix } from '../../../sop/overviews/hand-off-matrix';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { OverviewFoot } from './overview-foot';
import { counted, joined, overviewWords } from './overview-words';
import { aConnector, showInSop } from './show-in-sop';
import './hand-offs.css';

interface Pair {
  readonly from: RoleId;
  readonly to: RoleId;
}

const silent = (handoffs: readonly Handoff[]) => handoffs.filter((handoff) => handoff.package.length === 0).length;

/** What the numbers come to, in sentences. */
function summary(sop: SopDocument, { handoffs, pingPongs }: HandoffMatrix): string {
  const { role } = overviewWords(sop);
  const without = silent(handoffs);
  const rallies = pingPongs.map(({ roleIds: [one, other], connectorIds }) => {
    return `Work goes to and fro between ${role(one)} and ${role(other)}: ${counted(connectorIds.length, 'hand-off')} of one task each.`;
  });
  const said =
    without === 0 ? 'All say what is handed over.' : `${without} of them ${without === 1 ? 'does' : 'do'} not say what is handed over.`;
  return [`${counted(handoffs.length, 'hand-off')} between roles. ${said}`, ...rallies].join(' ');
}

interface MatrixProps {
  readonly sop: SopDocument;
  readonly matrix: HandoffMatrix;
  readonly pair: Pair | null;
  choose(pair: Pair | null): void;
}

function Matrix({ sop, matrix, pair, choose }: MatrixProps) {
  const { role } = overviewWords(sop);
  return (
    <div className="overview-frame">
      <table className="overview-table hand-off-matrix">
        <caption className="visually-hidden">Hand-offs: who gives, by who gets</caption>
        <thead>
          <tr>
            <th scope="col">From ↓ to →</th>
            {matrix.roleIds.map((to) => (
              <th key={to} scope="col">
                {role(to)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.roleIds.map((from) => (
            <tr key={from}>
              <th scope="row">{role(from)}</th>
              {matrix.roleIds.map((to) => {
                const handoffs = matrix.cells.get(from)?.get(to) ?? [];
                const isChosen = pair?.from === from && pair.to === to;
                return (
                  <td key={to} data-none={from === to || undefined}>
                    {handoffs.length > 0 && (
                      <button
                        type="button"
                        className="hand-off-count"
                        aria-pressed={isChosen}
                        onClick={() => choose(isChosen ? null : { from, to })}
                      >
                        <span className="visually-hidden">
                          {[`${role(from)} to ${role(to)}: ${counted(handoffs.length, 'hand-off')}`, ...cellNotes(handoffs)].join(', ')}
                        </span>
                        <span aria-hidden="true">
                          <b>{handoffs.length}</b>
                          {cellNotes(handoffs).map((note) => (
                            <small key={note}>{note}</small>
                          ))}
                        </span>
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellNotes(handoffs: readonly Handoff[]): readonly string[] {
  const without = silent(handoffs);
  return [...(without === 0 ? [] : [`${without} without a package`]), ...(handoffs.some((one) => one.isPingPong) ? ['to and fro'] : [])];
}

/** Who hands what to whom: a matrix of roles, and below it each hand-off, which shows its connector. */
export function HandOffsTab() {
  const session = useEditor();
  const sop = useStore(session.mirror, (state) => state.sop);
  const matrix = useMemo(() => handoffMatrix(sop), [sop]);
  const [pair, choose] = useState<Pair | null>(null);
  const { step, role } = overviewWords(sop);
  if (matrix.handoffs.length === 0)
    return <p>Nothing is handed over yet. A hand-off is a connector between steps of two different owners.</p>;
  const shown = matrix.handoffs.filter((one) => pair === null || (one.fromRoleId === pair.from && one.toRoleId === pair.to));
  return (
    <>
      <p>{summary(sop, matrix)}</p>
      <Matrix sop={sop} matrix={matrix} pair={pair} choose={choose} />
      <div className="overview-line">
        <h3>{pair === null ? 'All hand-offs' : `${role(pair.from)} to ${role(pair.to)}`}</h3>
        {pair !== null && (
          <Button look="quiet" onClick={() => choose(null)}>
            Show all
          </Button>
        )}
      </div>
      <ul className="overview-list" aria-label="Hand-offs">
        {shown.map((one) => (
          <li key={one.connectorId}>
            <button type="button" className="overview-item" onClick={() => showInSop(session, aConnector(one.connectorId))}>
              <span>
                {joined([step(one.from)])} <span aria-hidden>→</span>
                <span className="visually-hidden"> to </span> {step(one.to)}
              </span>
              <small>
                {role(one.fromRoleId)} to {role(one.toRoleId)}
                {one.label === '' ? '' : ` · ${one.label}`}
              </small>
              {one.package.length === 0 ? (
                <small className="overview-lack">Does not say what is handed over</small>
              ) : (
                <small>Hands over: {joined(one.package)}</small>
              )}
              {one.isPingPong && <small className="overview-lack">To and fro</small>}
            </button>
          </li>
        ))}
      </ul>
      <OverviewFoot what="hand-offs" sheet={() => handoffSheet(sop)} />
    </>
  );
}
