import { OVERVIEW_TABS, OVERVIEW_WORDS } from '../overviews/overview-tabs';
import { type Action, always } from './action';

/** What shows the SOP as a whole, each from another side. */
export const overviewActions: readonly Action[] = OVERVIEW_TABS.map((tab, index) => ({
  id: `overview-${tab}`,
  label: OVERVIEW_WORDS[tab].action,
  menu: 'View',
  startsGroup: index === 0,
  applies: always,
  run: ({ panels }) => panels.setState({ dialog: { kind: 'overviews', tab } }),
}));
