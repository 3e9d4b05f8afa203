import { useMemo } from 'react';
import { useStore } from 'zustand';
import { chanceSheet } from '../../../engine/exchange/sheets/measure-sheets';
import { automationChances } from '../../../sop/overviews/automation-chances';
import { CHANCE_WORDS } from '../../../sop/overviews/chance-words';
import { useEditor } from '../editor-session';
import { OverviewFoot } from './overview-foot';
import { counted } from './overview-words';
import { StepLink } from './step-link';

/** Where a tool could take work over, each with what shows it in this SOP. */
export function AutomationTab() {
  const { mirror } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const chances = useMemo(() => automationChances(sop), [sop]);
  if (chances.length === 0)
    return <p>Nothing found. Say in the details of each step what it reads, updates or sends in its tools, and how often it is done.</p>;
  return (
    <>
      <p>{counted(chances.length, 'chance')} to let a tool do it. Nothing is guessed: tools, order and cadence of the steps show each.</p>
      <ul className="overview-list">
        {chances.map(({ kind, stepIds, found, instead }) => (
          <li key={`${kind} ${stepIds.join(' ')} ${found}`} className="overview-chance">
            <strong>{CHANCE_WORDS[kind]}</strong>
            <p>{found}.</p>
            <p>{instead}.</p>
            <div className="overview-line">
              {stepIds.map((id) => (
                <StepLink key={id} id={id} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <OverviewFoot what="automation" sheet={() => chanceSheet(sop)} />
    </>
  );
}
