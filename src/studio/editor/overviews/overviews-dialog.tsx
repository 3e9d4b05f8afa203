import { type ComponentType, type KeyboardEvent, useId, useRef, useState } from 'react';
import { DialogHead } from '../dialogs/dialog-head';
import type { DialogProps } from '../dialogs/dialog-props';
import { AutomationTab } from './automation-tab';
import { EscalationsTab } from './escalations-tab';
import { HandOffsTab } from './hand-offs-tab';
import { InformationTab } from './information-tab';
import { OVERVIEW_TABS, OVERVIEW_WORDS, type OverviewTab } from './overview-tabs';
import { RaciTab } from './raci-tab';
import { ScorecardTab } from './scorecard-tab';
import { TouchpointsTab } from './touchpoints-tab';
import './overviews.css';

const TABS: { readonly [Tab in OverviewTab]: ComponentType } = {
  'hand-offs': HandOffsTab,
  raci: RaciTab,
  escalations: EscalationsTab,
  touchpoints: TouchpointsTab,
  information: InformationTab,
  automation: AutomationTab,
  scorecard: ScorecardTab,
};

const BY: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -OVERVIEW_TABS.length, End: OVERVIEW_TABS.length };

/** The whole SOP from all sides, each on a tab. */
export function OverviewsDialog({ request, close }: DialogProps<'overviews'>) {
  const [chosen, choose] = useState(request.tab);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const Tab = TABS[chosen];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = BY[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const { length } = OVERVIEW_TABS;
    const at = OVERVIEW_TABS.indexOf(chosen) + by;
    const next = OVERVIEW_TABS[Math.abs(by) === 1 ? (at + length) % length : Math.max(0, Math.min(length - 1, at))] ?? chosen;
    choose(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <DialogHead title="Overviews" close={close} />
      <div ref={list} className="overview-tabs" role="tablist" aria-label="Overviews" onKeyDown={onKeyDown}>
        {OVERVIEW_TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            data-tab={tab}
            aria-selected={tab === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => choose(tab)}
          >
            {OVERVIEW_WORDS[tab].tab}
          </button>
        ))}
      </div>
      <div className="overview-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        <Tab />
      </div>
    </>
  );
}
