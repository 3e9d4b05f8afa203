import { useStore } from 'zustand';
import { stepNumbers } from '../../sop/model/step-numbers';
import { stepsOf } from './anchor-now';
import { useWorkshop, useWorkshopSop, useWorkshopState } from './workshop-session';

/** The stage that everybody looks at: what it is for, and its steps with their owners. A press on a step makes it what is spoken about. */
export function StagePanel() {
  const { canvas } = useWorkshop();
  const sop = useWorkshopSop();
  const { stageId } = useWorkshopState();
  const selected = useStore(canvas.window, (state) => state.steps);
  const stage = stageId === null ? undefined : sop.stages.get(stageId);
  const numbers = stepNumbers(sop);
  const steps = stepsOf(sop, stageId);
  return (
    <section className="hall-part" aria-labelledby="stage-name">
      <h2 id="stage-name">
        {stageId === null ? 'The whole SOP' : stage === undefined ? 'This stage is gone' : stage.name || 'Unnamed stage'}
      </h2>
      {stage?.goal.trim() && <p>{stage.goal}</p>}
      {steps.length === 0 && <p className="workshop-soft">No step stands here yet.</p>}
      <ol className="stage-steps">
        {steps.map((id) => {
          const step = sop.steps.get(id);
          const owner = step?.roleId == null ? 'no owner' : sop.roles.get(step.roleId)?.name || 'Unnamed role';
          const isSelected = selected.size === 1 && selected.has(id);
          return (
            <li key={id}>
              <button
                type="button"
                className="stage-step"
                aria-pressed={isSelected}
                onClick={() => {
                  canvas.window.getState().selectSteps(isSelected ? [] : [id]);
                  canvas.view.current?.reveal(id);
                }}
              >
                <span>
                  {numbers.get(id)}. {step?.name || 'Unnamed step'}
                </span>{' '}
                <span className="workshop-soft">{owner}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
