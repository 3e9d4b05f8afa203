import { BookmarkCheck } from 'lucide-react';
import { liftWaiver } from '../../../sop/commands/lift-waiver';
import type { WaivedFinding } from '../../../sop/rules/waived';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { counted, keyOf } from './finding-key';
import { showSubject } from './show-subject';

/** `20 Nov 2026`; what is no date stays as it is. */
function dayOf(on: string): string {
  const date = new Date(`${on}T12:00:00`);
  return Number.isNaN(date.getTime()) ? on : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

export const waivedKey = ({ finding }: WaivedFinding): string => `waived/${keyOf(finding)}`;

interface Props {
  readonly waived: readonly WaivedFinding[];
  onSettled(key: string): void;
}

/** What somebody decided to live with: by whom, when and why, and the way to count it again. */
export function WaivedList({ waived, onSettled }: Props) {
  const session = useEditor();
  if (waived.length === 0) return null;
  return (
    <>
      <h3 className="problems-group">{`Waived: ${counted(waived.length, 'finding')}`}</h3>
      <ul>
        {waived.map((one) => {
          const { finding, waiver } = one;
          const who = waiver.by === undefined ? '' : ` by ${waiver.by}`;
          const when = waiver.on === '' ? '' : ` on ${dayOf(waiver.on)}`;
          const where = waiver.subject.table === 'sop' && finding.subject.table !== 'sop' ? ' everywhere in this SOP' : '';
          return (
            <li key={waivedKey(one)} data-finding={waivedKey(one)}>
              <div className="problem-row">
                <button type="button" className="problem" data-severity="waived" onClick={() => showSubject(session, finding)}>
                  <BookmarkCheck size={16} aria-hidden />
                  <span className="problem-text">
                    {finding.message}
                    <small className="problem-reason">{`Waived${who}${when}${where}: ${waiver.reason}`}</small>
                  </span>
                </button>
                <Button
                  look="quiet"
                  aria-label={`Lift ${finding.message}`}
                  onClick={() => session.execute(liftWaiver, { waiverId: waiver.id }) && onSettled(waivedKey(one))}
                >
                  Lift
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
