import type { Rect } from '../../../sop/model/drawing';
import { diagramText, TEXT_SIZES, type TextSize } from '../../canvas/reading/diagram-text';
import { SPEECH_LENGTHS, type SpeechLength, speechSetting } from '../../canvas/steps/speech-setting';
import { forkBefore } from '../../canvas/steps/walk-flow';
import { submissionSetting } from '../../canvas/submissions/submission-setting';
import { announce } from '../../ui/announcer';
import { themeStore } from '../../ui/theme';
import type { EditorSession } from '../editor-session';
import { firstStepsSetting } from '../first-steps/first-steps-setting';
import { goToRegion } from '../regions';
import { showNextView, showView, VIEW_WORDS } from '../views/show-view';
import { VIEW_NAMES } from '../views/view-settings';
import { type Action, always } from './action';
import { overviewActions } from './overview-actions';
import { problemActions } from './problem-actions';
import { goToStep, hasStep, stepAtHand } from './steps-at-hand';

function selectionBox({ window, mirror }: EditorSession): Rect | null {
  const boxes = [...window.getState().steps].flatMap((id) => mirror.getState().sop.drawing.placements.get(id) ?? []);
  const [first] = boxes;
  if (first === undefined) return null;
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - left,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - top,
  };
}

const SPEECH_WORDS: { readonly [Length in SpeechLength]: string } = {
  short: 'Short spoken names of steps',
  normal: 'Normal spoken names of steps',
  full: 'Full spoken names of steps',
};

const speechActions: readonly Action[] = SPEECH_LENGTHS.map((length, index) => ({
  id: `speech-${length}`,
  label: SPEECH_WORDS[length],
  menu: 'View',
  startsGroup: index === 0,
  applies: () => speechSetting.getState().length !== length,
  run() {
    speechSetting.setState({ length });
    announce(SPEECH_WORDS[length]);
  },
}));

const shownActions: readonly Action[] = VIEW_NAMES.map((shown) => ({
  id: `view-${shown}`,
  label: VIEW_WORDS[shown],
  menu: 'View',
  applies: ({ panels }) => panels.getState().view.shown !== shown,
  run: (session) => showView(session, { shown }),
}));

const TEXT_WORDS: { readonly [Size in TextSize]: string } = {
  normal: 'Diagram text: normal',
  large: 'Diagram text: large',
  larger: 'Diagram text: larger',
};

function toggleSubmissions({ mirror }: EditorSession): void {
  const isShown = !submissionSetting.getState().isShown;
  submissionSetting.setState({ isShown });
  const count = [...mirror.getState().sop.steps.values()]
    .filter(({ kind }) => kind === 'approval')
    .reduce((sum, { submits = [] }) => sum + submits.length, 0);
  if (!isShown) announce('What is submitted is hidden');
  else if (count === 0) announce('Nothing is submitted for approval in this SOP yet');
  else announce(`${count} dotted ${count === 1 ? 'line shows' : 'lines show'} what is submitted for approval`);
}

export const viewActions: readonly Action[] = [
  {
    id: 'commands',
    label: 'Commands…',
    menu: 'View',
    keys: ['$mod+KeyK', '$mod+Shift+KeyP'],
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'commands' } }),
  },
  ...shownActions.map((action, index) => ({ ...action, startsGroup: index === 0 })),
  { id: 'view-next', label: 'Next view', menu: 'View', keys: ['$mod+Shift+KeyO'], applies: always, run: showNextView },
  {
    id: 'view-beside',
    label: 'Beside the canvas',
    menu: 'View',
    applies: ({ panels }) => panels.getState().view.shown !== 'canvas',
    run: (session) => showView(session, { beside: !session.panels.getState().view.beside }),
  },
  {
    id: 'fit',
    label: 'Fit the whole SOP',
    menu: 'View',
    startsGroup: true,
    keys: ['Shift+Digit1'],
    on: ['canvas'],
    applies: always,
    run: ({ view }) => view.current?.fit(),
  },
  {
    id: 'fit-selection',
    label: 'Zoom to selection',
    menu: 'View',
    keys: ['Shift+Digit2'],
    applies: (session) => selectionBox(session) !== null,
    run(session) {
      const box = selectionBox(session);
      if (box !== null) session.view.current?.show(box);
    },
  },
  {
    id: 'zoom-100',
    label: 'Zoom to 100 %',
    menu: 'View',
    keys: ['Shift+Digit0'],
    applies: always,
    run: ({ view }) => view.current?.zoomToHundred(),
  },
  {
    id: 'zoom-in',
    label: 'Zoom in',
    menu: 'View',
    keys: ['+', 'Shift++', 'Equal'],
    applies: always,
    run: ({ view }) => view.current?.zoomIn(),
  },
  { id: 'zoom-out', label: 'Zoom out', menu: 'View', keys: ['-'], applies: always, run: ({ view }) => view.current?.zoomOut() },
  {
    id: 'wrapped',
    label: 'Wrapped view',
    menu: 'View',
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'wrapped' } }),
  },
  { id: 'submissions', label: 'Show what is submitted', menu: 'View', applies: always, run: toggleSubmissions },
  {
    id: 'toggle-inspector',
    label: 'Details panel',
    menu: 'View',
    startsGroup: true,
    keys: ['$mod+Period'],
    applies: always,
    run: ({ panels }) => panels.setState(({ inspector }) => ({ inspector: !inspector })),
  },
  {
    id: 'toggle-problems',
    label: 'Problems panel',
    menu: 'View',
    keys: ['$mod+Shift+KeyM'],
    applies: always,
    run: ({ panels }) => panels.setState(({ problems }) => ({ problems: !problems })),
  },
  ...problemActions,
  ...overviewActions,
  {
    id: 'to-fork',
    label: 'Back to the fork before',
    menu: 'View',
    keys: ['Alt+KeyB'],
    applies: hasStep,
    run(session) {
      const id = stepAtHand(session);
      const fork = id === undefined ? null : forkBefore(session.mirror.getState().sop, id);
      if (fork === null) announce('There is no fork before this step');
      else goToStep(session, fork);
    },
  },
  {
    id: 'next-region',
    label: 'Next part of the window',
    menu: 'View',
    startsGroup: true,
    keys: ['F6'],
    applies: always,
    run: () => goToRegion(1),
  },
  {
    id: 'previous-region',
    label: 'Previous part of the window',
    menu: 'View',
    keys: ['Shift+F6'],
    applies: always,
    run: () => goToRegion(-1),
  },
  ...TEXT_SIZES.map(
    (size): Action => ({
      id: `diagram-text-${size}`,
      label: TEXT_WORDS[size],
      menu: 'View',
      startsGroup: size === 'normal',
      applies: () => diagramText.getState().size !== size,
      run() {
        diagramText.setState({ size });
        announce(TEXT_WORDS[size]);
      },
    }),
  ),
  {
    id: 'theme-light',
    label: 'Light theme',
    menu: 'View',
    startsGroup: true,
    applies: always,
    run: () => themeStore.getState().choose('light'),
  },
  { id: 'theme-dark', label: 'Dark theme', menu: 'View', applies: always, run: () => themeStore.getState().choose('dark') },
  {
    id: 'theme-contrast',
    label: 'High contrast theme',
    menu: 'View',
    applies: always,
    run: () => themeStore.getState().choose('contrast'),
  },
  { id: 'theme-system', label: 'Theme of the system', menu: 'View', applies: always, run: () => themeStore.getState().choose('system') },
  ...speechActions,
  {
    id: 'keys',
    label: 'Keys',
    menu: 'Help',
    keys: ['?', 'Shift+?'],
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'keys' } }),
  },
  {
    id: 'messages',
    label: 'Messages…',
    menu: 'Help',
    applies: always,
    run: ({ panels }) => panels.setState({ dialog: { kind: 'messages' } }),
  },
  {
    id: 'first-steps',
    label: 'First steps',
    menu: 'Help',
    startsGroup: true,
    applies: always,
    run({ panels, window }) {
      firstStepsSetting.setState({ isHidden: false });
      window.getState().clearSelection();
      panels.setState({ inspector: true });
    },
  },
  { id: 'sample', label: 'Open a sample SOP', menu: 'Help', applies: always, run: ({ host }) => host.startSample() },
];
