import type { StepId } from '../../../sop/model/ids';
import type { Direction } from '../../../sop/model/sop-document';
import type { Side } from '../../canvas/gestures/connect-steps';
import { startLink } from '../../canvas/link/link-mode';
import { addOnSide } from '../../canvas/steps/quick-add';
import type { EditorSession } from '../editor-session';
import type { StepMenuRequest } from '../panel-state';
import type { Action } from './action';
import { moveAlong, moveToLane, moveToStage } from './move-steps-by-key';
import { hasStep, hasSteps, stepAtHand, stepsAtHand } from './steps-at-hand';

/** Opens one of the small menus at the steps at hand. */
function openMenu(session: EditorSession, kind: StepMenuRequest['kind']): void {
  const stepIds = stepsAtHand(session);
  session.view.current?.reveal(stepIds[0] ?? ('' as never));
  session.panels.setState({ stepMenu: { kind, stepIds } });
}

/** An action about the one step at hand. */
const onStep = (run: (session: EditorSession, id: StepId) => unknown) => ({
  applies: hasStep,
  run(session: EditorSession) {
    const id = stepAtHand(session);
    if (id !== undefined) run(session, id);
  },
});

/** Which of the four sides of a card it is, along the flow and across it. */
const SIDES = {
  next: { right: 'right', down: 'bottom' },
  before: { right: 'left', down: 'top' },
  laneBefore: { right: 'top', down: 'left' },
  laneAfter: { right: 'bottom', down: 'right' },
} as const satisfies Record<string, { readonly [To in Direction]: Side }>;

const direction = ({ mirror }: EditorSession): Direction => mirror.getState().sop.profile.direction;

/** What is added to a step, and what it is connected to. */
export const growActions: readonly Action[] = [
  {
    id: 'add-next',
    label: 'Next step',
    menu: 'Insert',
    keys: ['$mod+ArrowRight'],
    on: ['steps'],
    ...onStep((s, id) => addOnSide(s, id, SIDES.next[direction(s)])),
  },
  {
    id: 'append',
    label: 'Next step of a kind…',
    menu: 'Insert',
    keys: ['a'],
    on: ['steps'],
    applies: hasStep,
    run: (session) => openMenu(session, 'append'),
  },
  {
    id: 'add-above',
    label: 'Next step in the lane before',
    menu: 'Insert',
    keys: ['$mod+ArrowUp'],
    ...onStep((s, id) => addOnSide(s, id, SIDES.laneBefore[direction(s)])),
  },
  {
    id: 'add-below',
    label: 'Next step in the lane after',
    menu: 'Insert',
    keys: ['$mod+ArrowDown'],
    ...onStep((s, id) => addOnSide(s, id, SIDES.laneAfter[direction(s)])),
  },
  {
    id: 'insert-before',
    label: 'Step before this one',
    menu: 'Insert',
    keys: ['i'],
    on: ['steps'],
    ...onStep((s, id) => addOnSide(s, id, SIDES.before[direction(s)])),
  },
  { id: 'link', label: 'Connect by keys', menu: 'Insert', keys: ['l'], on: ['steps'], ...onStep(startLink) },
  {
    id: 'connect-to',
    label: 'Connect to…',
    menu: 'Insert',
    on: ['steps'],
    ...onStep(({ panels }, stepId) => panels.setState({ dialog: { kind: 'connect', stepId } })),
  },
];

/** What the steps at hand are, whose they are and where they stand. */
export const stepActions: readonly Action[] = [
  {
    id: 'change-owner',
    label: 'Owner…',
    menu: 'Edit',
    startsGroup: true,
    keys: ['o'],
    on: ['steps'],
    applies: hasSteps,
    run: (session) => openMenu(session, 'owner'),
  },
  {
    id: 'change-tools',
    label: 'Tools of the step…',
    menu: 'Edit',
    keys: ['t'],
    on: ['steps'],
    applies: hasSteps,
    run: (session) => openMenu(session, 'tools'),
  },
  {
    id: 'change-kind',
    label: 'Kind…',
    menu: 'Edit',
    keys: ['r'],
    on: ['steps'],
    applies: hasSteps,
    run: (session) => openMenu(session, 'kind'),
  },
];

/** Moving without a drag. */
export const moveActions: readonly Action[] = [
  {
    id: 'lane-before',
    label: 'To the lane before',
    menu: 'Arrange',
    startsGroup: true,
    keys: ['Alt+ArrowUp'],
    applies: hasSteps,
    run: (session) => moveAcross(session, 'up'),
  },
  {
    id: 'lane-after',
    label: 'To the lane after',
    menu: 'Arrange',
    keys: ['Alt+ArrowDown'],
    applies: hasSteps,
    run: (s) => moveAcross(s, 'down'),
  },
  {
    id: 'stage-before',
    label: 'To the stage before',
    menu: 'Arrange',
    keys: ['Alt+ArrowLeft'],
    applies: hasSteps,
    run: (session) => moveAcross(session, 'left'),
  },
  {
    id: 'stage-after',
    label: 'To the stage after',
    menu: 'Arrange',
    keys: ['Alt+ArrowRight'],
    applies: hasSteps,
    run: (session) => moveAcross(session, 'right'),
  },
  {
    id: 'earlier',
    label: 'Earlier in the flow',
    menu: 'Arrange',
    keys: ['Alt+Shift+ArrowLeft'],
    applies: hasStep,
    run: (session) => moveAlong(session, -1),
  },
  {
    id: 'later',
    label: 'Later in the flow',
    menu: 'Arrange',
    keys: ['Alt+Shift+ArrowRight'],
    applies: hasStep,
    run: (session) => moveAlong(session, 1),
  },
];

/** An arrow points as it does on the screen: where lanes are columns, ← and → change the lane. */
function moveAcross(session: EditorSession, arrow: 'up' | 'down' | 'left' | 'right'): void {
  const isAcross = arrow === 'up' || arrow === 'down';
  const by = arrow === 'up' || arrow === 'left' ? -1 : 1;
  if (isAcross === (session.mirror.getState().sop.profile.direction === 'right')) moveToLane(session, by);
  else moveToStage(session, by);
}
