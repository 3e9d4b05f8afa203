import { showNext } from '../find/found';
import { type Action, always } from './action';

export const findActions: readonly Action[] = [
  {
    id: 'find',
    label: 'Find…',
    menu: 'Edit',
    startsGroup: true,
    keys: ['$mod+KeyF'],
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'find' } }),
  },
  { id: 'find-next', label: 'Find next', menu: 'Edit', keys: ['F3'], applies: always, run: (session) => showNext(session, 1) },
  {
    id: 'find-previous',
    label: 'Find previous',
    menu: 'Edit',
    keys: ['Shift+F3'],
    applies: always,
    run: (session) => showNext(session, -1),
  },
];
