import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useEffect, useId, useRef } from 'react';
import type { ThreadState } from '../../sop/feedback/fold-thread';
import { useDiscussion, useDiscussionPanel } from './discussion-session';
import { ThreadBody } from './thread-body';
import { ANSWER_WORDS, counted, nameOf, plainWords, TYPE_WORDS } from './thread-words';
import { TYPE_ICONS } from './type-icons';

interface Props {
  readonly state: ThreadState;
  /** Its anchor is not there. */
  readonly isWaiting?: boolean;
}

/** One thread of the list: its head tells what it is and unfolds it. */
export const ThreadItem = memo(function ThreadItem({ state, isWaiting = false }: Props) {
  const { panel } = useDiscussion();
  const { thread, type, quote, comments, answer } = state;
  const isOpen = useDiscussionPanel(({ openThread }) => openThread === thread.id);
  const isAsked = useDiscussionPanel(({ asked }) => asked === thread.id);
  const head = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isAsked) return;
    panel.setState({ asked: null });
    head.current?.focus();
  }, [isAsked, panel]);
  useEffect(() => {
    if (isOpen) head.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const Icon = TYPE_ICONS[type];
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const [first] = comments;
  return (
    <li
      className="thread"
      data-thread={thread.id}
      data-type={type}
      data-answered={answer !== null || undefined}
      data-open={isOpen || undefined}
    >
      <h4>
        <button
          ref={head}
          type="button"
          className="thread-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => panel.setState({ openThread: isOpen ? null : thread.id })}
        >
          <Chevron size={14} aria-hidden />
          <Icon size={16} aria-hidden />
          <span className="thread-words">
            <span className="thread-title">
              {TYPE_WORDS[type]}
              <span className="visually-hidden">, </span> <span className="thread-quote">{quote}</span>
            </span>
            {!isOpen && (
              <span className="thread-first">
                <span className="visually-hidden">, </span>
                {nameOf(first?.by ?? thread.by)}: {plainWords(first?.text ?? '') || 'deleted'}
              </span>
            )}
          </span>
          <span className="thread-state">
            <span className="visually-hidden">, </span>
            {answer === null ? 'Open' : ANSWER_WORDS[answer.disposition]}
            {comments.length > 1 && <span className="visually-hidden">, {counted(comments.length, 'comment')}</span>}
            {comments.length > 1 && <span aria-hidden="true"> · {comments.length}</span>}
          </span>
        </button>
      </h4>
      {isOpen && (
        <div id={id} className="thread-body">
          <ThreadBody state={state} isWaiting={isWaiting} />
        </div>
      )}
    </li>
  );
});
