import { Circle, CircleCheck, X } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button';
import { useEditor, usePanels } from '../editor-session';
import { firstSteps } from './first-steps-done';
import { firstStepsSetting } from './first-steps-setting';
import './first-steps.css';

/** A short list that ticks itself; above the details of the SOP until it is done or dismissed. */
export function FirstSteps() {
  const { inspectorMirror } = useEditor();
  const sop = useStore(inspectorMirror, (state) => state.sop);
  const isHidden = useStore(firstStepsSetting, (state) => state.isHidden);
  const problems = usePanels((state) => state.findings.length);
  const isLaidOut = usePanels((state) => state.drawnBy !== null);
  if (isHidden) return null;
  const list = firstSteps(sop, problems, isLaidOut);
  const done = list.filter((step) => step.isDone).length;
  return (
    <section className="first-steps" aria-labelledby="first-steps-title">
      <div className="first-steps-head">
        <h2 id="first-steps-title">
          First steps <small>{`${done} of ${list.length}`}</small>
        </h2>
        <Button
          look="quiet"
          icon={<X size={16} aria-hidden />}
          label="Hide the first steps"
          onClick={() => firstStepsSetting.setState({ isHidden: true })}
        />
      </div>
      <ol>
        {list.map(({ what, how, isDone }) => (
          <li key={what} data-done={isDone || undefined}>
            {isDone ? <CircleCheck size={16} aria-hidden /> : <Circle size={16} aria-hidden />}
            <span>
              {what}
              {isDone ? <span className="visually-hidden">: done</span> : <small>{how}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
