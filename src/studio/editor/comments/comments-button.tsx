import { MessageSquare } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { shownThreads } from '../../discussion/shown-threads';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';

/** Opens the discussions; counts the open ones. */
export function CommentsButton() {
  const { review, discussion } = useEditor();
  const threads = useStore(review, (state) => state.records.threads);
  const isShown = useStore(discussion.panel, (state) => state.isShown);
  const open = useMemo(() => shownThreads(threads.values()).filter(({ answer }) => answer === null).length, [threads]);
  return (
    <Button
      aria-label="Comments"
      aria-expanded={isShown}
      tip={`${open} open ${open === 1 ? 'comment' : 'comments'}`}
      icon={<MessageSquare size={16} aria-hidden />}
      onClick={() => discussion.panel.setState({ isShown: !isShown, composing: null })}
    >
      <span className="top-bar-word" data-gives-way="first">
        Comments
      </span>
      <span className="top-bar-count" data-look={open === 0 ? 'good' : undefined} data-count={open} aria-hidden="true" />
    </Button>
  );
}
