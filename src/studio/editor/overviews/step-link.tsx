import { useStore } from 'zustand';
import type { StepId } from '../../../sop/model/ids';
import { useEditor } from '../editor-session';
import { overviewWords } from './overview-words';
import { aStep, showInSop } from './show-in-sop';
import './overviews.css';

/** A step by number and name; a press closes the dialog and goes there. */
export function StepLink({ id }: { readonly id: StepId }) {
  const session = useEditor();
  const words = useStore(session.mirror, ({ sop }) => overviewWords(sop).step(id));
  return (
    <button type="button" className="overview-link" onClick={() => showInSop(session, aStep(id))}>
      {words}
    </button>
  );
}
