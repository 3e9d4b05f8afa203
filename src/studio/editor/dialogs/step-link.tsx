import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { stepNumbers } from '../../../sop/model/step-numbers';
import { useEditor } from '../editor-session';
import { showStep } from './show-step';
import './step-link.css';

/** A step by number and name; a press goes there. */
export function StepLink({ sop, id }: { readonly sop: SopDocument; readonly id: StepId }) {
  const session = useEditor();
  return (
    <button type="button" className="step-link" onClick={() => showStep(session, id)}>
      {stepNumbers(sop).get(id)} {sop.steps.get(id)?.name.trim() || 'Unnamed step'}
    </button>
  );
}
