import { Discussions } from '../../discussion/discussions';
import { useEditor } from '../editor-session';
import { useSheet } from '../use-sheet';
import { startComment } from './start-comment';
import './comments-panel.css';

/** The discussions of the SOP, beside its details. */
export function CommentsPanel() {
  const session = useEditor();
  const close = () => session.discussion.panel.setState({ isShown: false, composing: null });
  const { place, onKeyDown } = useSheet(close);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape closes the sheet from wherever in it the focus is
    <aside ref={place} className="comments-panel" aria-label="Comments list" data-region="Comments" onKeyDown={onKeyDown}>
      <Discussions startComment={() => startComment(session)} close={close} />
    </aside>
  );
}
