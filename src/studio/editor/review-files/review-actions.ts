import { type Action, always } from '../actions/action';

/** A review without a server: the SOP goes out in a file or a link, and comes back in files. */
export const reviewActions: readonly Action[] = [
  {
    id: 'send-for-review',
    label: 'Send for review…',
    menu: 'File',
    startsGroup: true,
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'send-for-review' } }),
  },
  {
    id: 'import-reviews',
    label: 'Import reviews…',
    menu: 'File',
    applies: always,
    run: (session) => void import('./import-returned').then(({ chooseReturned }) => chooseReturned(session)),
  },
  {
    id: 'review-room',
    label: 'Open review room',
    menu: 'File',
    applies: always,
    run: ({ host, opened }) => host.review(opened.document.read().profile.id),
  },
];
