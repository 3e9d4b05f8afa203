import { goToThread, isAround, showThreadsAt } from '../../discussion/show-threads';
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

function showComments(session: EditorSession): void {
  const { sop } = session.mirror.getState();
  const anchor = anchorAtHand(session);
  if (!showThreadsAt(session.discussion, (other) => isAround(sop, anchor, other))) announce('There are no comments on this');
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
    run: showComments,
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
    run: (session) => goToThread(discussionOf(session), 1, 'anchor'),
  },
  {
    id: 'previous-comment',
    label: 'Previous comment',
    menu: 'View',
    keys: ['['],
    applies: hasThreads,
    run: (session) => goToThread(discussionOf(session), -1, 'anchor'),
  },
];
