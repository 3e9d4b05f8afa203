import { useStore } from 'zustand';
import { escalationSheet } from '../../../engine/exchange/sheets/overview-sheets';
import { durationWords } from '../../../sop/model/duration';
import { escalationLadder } from '../../../sop/overviews/escalation-ladder';
import { useEditor } from '../editor-session';
import { OverviewFoot } from './overview-foot';
import { joined, overviewWords } from './overview-words';
import { aStep, showInSop } from './show-in-sop';

/** What is there, or in words that it is not. */
function Said({ words, lack }: { readonly words: string; readonly lack: string }) {
  return words === '' ? <span className="overview-lack">{lack}</span> : words;
}

/** All escalations as a ladder: the one that must be answered first stands at the top. */
export function EscalationsTab() {
  const session = useEditor();
  const sop = useStore(session.mirror, (state) => state.sop);
  const ladder = escalationLadder(sop);
  const { step, stepName, role } = overviewWords(sop);
  if (ladder.length === 0)
    return (
      <p>
        No step of this SOP is an escalation. One says what sets it off, how fast somebody must answer, whom it calls, and what comes then.
      </p>
    );
  return (
    <>
      <p>The one that must be answered first stands at the top.</p>
      <div className="overview-frame">
        <table className="overview-table" aria-label="Escalations by the time to answer">
          <thead>
            <tr>
              <th scope="col">Answer within</th>
              <th scope="col">Escalation</th>
              <th scope="col">What sets it off</th>
              <th scope="col">Comes from</th>
              <th scope="col">Calls</th>
              <th scope="col">Then</th>
            </tr>
          </thead>
          <tbody>
            {ladder.map((rung) => (
              <tr key={rung.stepId}>
                <td className="overview-time">
                  <Said words={durationWords(rung.respondWithin)} lack="No time given" />
                </td>
                <th scope="row">
                  <button type="button" className="overview-link" onClick={() => showInSop(session, aStep(rung.stepId))}>
                    {step(rung.stepId)}
                  </button>
                </th>
                <td>
                  <Said words={rung.trigger} lack="Nothing given" />
                </td>
                <td>
                  {rung.ownerId === null ? 'Nobody' : role(rung.ownerId)}
                  {rung.from.length > 0 && <small>, after {joined(rung.from.map(stepName))}</small>}
                </td>
                <td>
                  <Said words={rung.toRoleId === null ? '' : role(rung.toRoleId)} lack="Nobody" />
                </td>
                <td>
                  <Said words={rung.recovery} lack="Nothing given" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <OverviewFoot what="escalations" sheet={() => escalationSheet(sop)} />
    </>
  );
}
