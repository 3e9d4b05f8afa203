import { CircleCheck } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { FIXERS } from '../../../sop/fixes/index';
import { type FindingGroup, groupFindings } from '../../../sop/rules/group-findings';
import { Button } from '../../ui/button';
import { useEditor, usePanels } from '../editor-session';
import { useSheet } from '../use-sheet';
import { keyOf } from './finding-key';
import { FixPreview } from './fix-preview';
import { ProblemRow } from './problem-row';
import { ProblemsHead } from './problems-head';
import { problemsSetting } from './problems-setting';
import { useNextFocus } from './use-next-focus';
import { WaivedList, waivedKey } from './waived-list';
import './problems-panel.css';

interface GroupProps {
  readonly group: FindingGroup;
  onSettled(key: string): void;
}

/** The findings of one group. Where all are of one rule, all can be fixed at once. */
function Group({ group: { title, findings }, onSettled }: GroupProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [first] = findings;
  if (first === undefined) return null;
  const isOneRule = findings.length > 1 && FIXERS.has(first.rule) && findings.every(({ rule }) => rule === first.rule);
  const close = () => {
    opener.current?.focus();
    setOpen(false);
  };
  return (
    <>
      <div className="problems-group-row">
        <h3 className="problems-group">{`${title} (${findings.length})`}</h3>
        {isOneRule && (
          <Button ref={opener} look="quiet" aria-expanded={isOpen} aria-label={`Fix all: ${title}`} onClick={() => setOpen(!isOpen)}>
            Fix all…
          </Button>
        )}
      </div>
      {isOneRule && isOpen && (
        <FixPreview
          finding={first}
          startsWithAll
          onCancel={close}
          onDone={() => {
            close();
            onSettled(keyOf(first));
          }}
        />
      )}
      <ul>
        {findings.map((finding) => (
          <ProblemRow key={keyOf(finding)} finding={finding} onSettled={onSettled} />
        ))}
      </ul>
    </>
  );
}

/** What the check found, as a place to work in: explained, put right after a preview, or waived with a reason. */
export function ProblemsPanel() {
  const session = useEditor();
  const sop = useStore(session.mirror, (state) => state.sop);
  const findings = usePanels((state) => state.findings);
  const hints = usePanels((state) => state.hints);
  const waived = usePanels((state) => state.waived);
  const { by, hidden } = useStore(problemsSetting);
  const all = useMemo(() => [...findings, ...hints], [findings, hints]);
  const shown = useMemo(() => all.filter(({ severity }) => !hidden.includes(severity)), [all, hidden]);
  const groups = useMemo(() => groupFindings(sop, shown, by), [sop, shown, by]);
  const keys = useMemo(() => [...groups.flatMap((group) => group.findings.map(keyOf)), ...waived.map(waivedKey)], [groups, waived]);
  const close = () => session.panels.setState({ problems: false });
  const { place, onKeyDown } = useSheet(close);
  const onSettled = useNextFocus(place, keys);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape closes the sheet from wherever in it the focus is
    <section ref={place} className="problems" aria-label="Problems list" data-region="Problems" onKeyDown={onKeyDown}>
      <ProblemsHead all={all} close={close} />
      <div className="problems-body">
        {findings.length === 0 && (
          <p className="problems-none">
            <CircleCheck size={18} aria-hidden /> {goodNews(sop.profile.checkProfile === 'sketch', waived.length > 0)}
          </p>
        )}
        {findings.length > 0 && shown.length === 0 && <p className="problems-hints">All of them are switched off above.</p>}
        {groups.map((group) => (
          <Group key={`${by}/${group.key}`} group={group} onSettled={onSettled} />
        ))}
        <WaivedList waived={waived} onSettled={onSettled} />
      </div>
    </section>
  );
}

function goodNews(isSketch: boolean, isWaived: boolean): string {
  if (isSketch) return 'Nothing is broken in this sketch. What is not there yet is asked for when the check is “Standard”.';
  if (isWaived) return 'Everything else is in order.';
  return 'Every step has an owner and a stage, and every way leads from the start to an end.';
}
