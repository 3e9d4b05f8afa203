import { announce } from '../../ui/announcer';
import { discussionOf } from '../comments/discussion-of';
import { anchorAtHand, startComment } from '../comments/start-comment';
import type { EditorSession } from '../editor-session';
import { type Action, always } from './action';

function togglePins({ discussion: { panel } }: EditorSession): void {
  const hasPins = !panel.getState().hasPins;
  panel.setState({ hasPins });
  announce(hasPins ? 'Pins of comments are shown' : 'Pins of comments are hidden');
}

/** What walks through discussions comes with their panel, which is fetched soon after the first picture. */
const walking = () => import('../../discussion/show-threads');

async function showComments(session: EditorSession): Promise<void> {
  const anchor = anchorAtHand(session);
  const { isAround, showThreadsAt } = await walking();
  const { sop } = session.mirror.getState();
  if (!showThreadsAt(session.discussion, (other) => isAround(sop, anchor, other))) announce('There are no comments on this');
}

async function goOn(session: EditorSession, by: 1 | -1): Promise<void> {
  const { goToThread } = await walking();
  goToThread(discussionOf(session), by, 'anchor');
}

const hasThreads = ({ review }: EditorSession) => review.getState().records.threads.size > 0;

/** What has to do with discussions: they change nothing in the SOP. */
export const commentActions: readonly Action[] = [
  {
    id: 'comment',
    label: 'Comment…',
    menu: 'Insert',
    startsGroup: true,
    keys: ['c'],
    on: ['steps', 'connectors', 'roles', 'stages'],
    applies: always,
    run: startComment,
  },
  {
    id: 'show-comments',
    label: 'Show its comments',
    menu: 'View',
    startsGroup: true,
    keys: ['Alt+KeyC'],
    on: ['steps', 'connectors', 'roles', 'stages'],
    applies: hasThreads,
    run: (session) => void showComments(session),
  },
  {
    id: 'toggle-comments',
    label: 'Comments panel',
    menu: 'View',
    applies: always,
    run: ({ discussion: { panel } }) => panel.setState(({ isShown }) => ({ isShown: !isShown, composing: null })),
  },
  { id: 'toggle-pins', label: 'Show or hide pins of comments', menu: 'View', keys: ['Shift+KeyC'], applies: always, run: togglePins },
  {
    id: 'next-comment',
    label: 'Next comment',
    menu: 'View',
    keys: [']'],
    applies: hasThreads,
    run: (session) => void goOn(session, 1),
  },
  {
    id: 'previous-comment',
    label: 'Previous comment',
    menu: 'View',
    keys: ['['],
    applies: hasThreads,
    run: (session) => void goOn(session, -1),
  },
];
