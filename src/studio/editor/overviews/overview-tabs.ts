export const OVERVIEW_TABS = ['hand-offs', 'raci', 'escalations', 'touchpoints', 'information', 'automation', 'scorecard'] as const;
export type OverviewTab = (typeof OVERVIEW_TABS)[number];

/** How a tab is called on itself, and as something that can be done. */
export const OVERVIEW_WORDS: { readonly [Tab in OverviewTab]: { readonly tab: string; readonly action: string } } = {
  'hand-offs': { tab: 'Hand-offs', action: 'Overview of hand-offs…' },
  raci: { tab: 'RACI', action: 'Overview of who does what (RACI)…' },
  escalations: { tab: 'Escalations', action: 'Overview of escalations…' },
  touchpoints: { tab: 'Touchpoints', action: 'Overview of touchpoints…' },
  information: { tab: 'Information', action: 'Overview of where information lives…' },
  automation: { tab: 'Automation', action: 'Overview of chances to automate…' },
  scorecard: { tab: 'Scorecard', action: 'Scorecard of all metrics…' },
};
