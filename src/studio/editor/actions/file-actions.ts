import { saveSop, saveSopAs } from '../save-sop';
import { type Action, always } from './action';

export const fileActions: readonly Action[] = [
  { id: 'home', label: 'All SOPs', menu: 'File', applies: always, run: ({ host }) => host.goHome() },
  { id: 'open-file', label: 'Open file…', menu: 'File', keys: ['$mod+KeyO'], applies: always, run: ({ host }) => host.chooseFile() },
  {
    id: 'save',
    label: 'Save to file',
    menu: 'File',
    startsGroup: true,
    keys: ['$mod+KeyS'],
    applies: always,
    run: (session) => void saveSop(session),
  },
  {
    id: 'save-as',
    label: 'Save to another file…',
    menu: 'File',
    keys: ['$mod+Shift+KeyS'],
    applies: always,
    run: (session) => void saveSopAs(session),
  },
  {
    id: 'export',
    label: 'Export…',
    menu: 'File',
    keys: ['$mod+KeyE'],
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'export' } }),
  },
  {
    id: 'share-link',
    label: 'Share link…',
    menu: 'File',
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'share' } }),
  },
  {
    id: 'print',
    label: 'Print…',
    menu: 'File',
    keys: ['$mod+KeyP'],
    // In its own dialog the same keys print.
    applies: ({ panels }) => panels.getState().dialog?.kind !== 'print',
    run: ({ panels }) => panels.setState({ dialog: { kind: 'print' } }),
  },
  {
    id: 'publish',
    label: 'Publish…',
    menu: 'File',
    startsGroup: true,
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'publish' } }),
  },
  {
    id: 'versions',
    label: 'Versions and what changed…',
    menu: 'File',
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'versions' } }),
  },
  {
    id: 'sop-fields',
    label: 'About this SOP…',
    menu: 'File',
    startsGroup: true,
    on: ['canvas'],
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'sop' } }),
  },
  {
    id: 'backups',
    label: 'Earlier states…',
    menu: 'File',
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'backups' } }),
  },
];
