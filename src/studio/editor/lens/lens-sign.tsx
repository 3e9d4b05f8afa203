import { Eye } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { leaveLens } from './leave-lens';
import './lens-sign.css';

/** Says that a part of the SOP is faded, as long as it is, and is the way back. */
export function LensSign() {
  const session = useEditor();
  const lens = useStore(session.window, (state) => state.lens);
  if (lens === null) return null;
  return (
    <div className="lens-sign">
      <Eye size={16} aria-hidden />
      <span>
        Only {lens.what} stand out ({lens.connectors.size})
      </span>
      <Button
        onClick={() => {
          leaveLens(session);
          session.view.focus(session.window.getState().cursor);
        }}
      >
        Show everything
      </Button>
    </div>
  );
}
