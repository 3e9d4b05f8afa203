import { leaveLens } from '../lens/leave-lens';
import { OVERVIEW_TABS, OVERVIEW_WORDS } from '../overviews/overview-tabs';
import { type Action, always } from './action';

/** What shows the SOP as a whole, each from another side. */
export const overviewActions: readonly Action[] = [
  ...OVERVIEW_TABS.map(
    (tab, index): Action => ({
      id: `overview-${tab}`,
      label: OVERVIEW_WORDS[tab].action,
      menu: 'View',
      startsGroup: index === 0,
      applies: always,
      run: ({ panels }) => panels.setState({ dialog: { kind: 'overviews', tab } }),
    }),
  ),
  {
    id: 'hand-off-lens',
    label: 'Show only hand-offs',
    menu: 'View',
    applies: ({ window }) => window.getState().lens === null,
    run: (session) => void import('../lens/hand-off-lens').then(({ showHandoffs }) => showHandoffs(session)),
  },
  {
    id: 'leave-lens',
    label: 'Show everything in full',
    menu: 'View',
    applies: ({ window }) => window.getState().lens !== null,
    run: leaveLens,
  },
];
