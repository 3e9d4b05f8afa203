import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { type Score, type StageScores, scorecard } from '../../../sop/overviews/scorecard';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
import { saveSheet } from './save-sheet';
import { StepLink } from './step-link';
import './overview-list.css';

const MISSING = 'not said';

/** All that is measured in this SOP on one page, stage by stage. */
export function ScorecardDialog({ close }: DialogProps<'scorecard'>) {
  const { mirror } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const card = useMemo(() => scorecard(sop), [sop]);
  const stageName = ({ stageId }: StageScores) => (stageId === null ? 'No stage' : sop.stages.get(stageId)?.name.trim() || 'Unnamed stage');
  const keyOf = ({ stepId, metric }: Score, at: number) => `${stepId} ${metric.name} ${at}`;
  const save = () =>
    saveSheet(sop.profile.title, 'scorecard', {
      head: ['Stage', 'Step', 'Metric', 'Target', 'Read where'],
      rows: card.flatMap((stage) =>
        stage.scores.map(({ stepId, metric }) => [
          stageName(stage),
          stepId === null ? '' : (sop.steps.get(stepId)?.name ?? ''),
          metric.name,
          metric.target,
          metric.source ?? '',
        ]),
      ),
    });
  return (
    <>
      <DialogHead title="Scorecard" close={close} />
      {card.length === 0 && <p>Nothing is measured yet. Add metrics in the details of a step or a stage.</p>}
      {card.length > 0 && (
        <div className="overview-scroll">
          <table className="overview-table">
            <thead>
              <tr>
                <th scope="col">Metric</th>
                <th scope="col">Target</th>
                <th scope="col">Read where</th>
                <th scope="col">Of</th>
              </tr>
            </thead>
            {card.map((stage) => (
              <tbody key={stage.stageId}>
                <tr>
                  <th scope="rowgroup" colSpan={4}>
                    {stageName(stage)}
                  </th>
                </tr>
                {stage.scores.map((score, at) => (
                  <tr key={keyOf(score, at)}>
                    <td>{score.metric.name || 'Unnamed metric'}</td>
                    <td>{score.metric.target || <em>{MISSING}</em>}</td>
                    <td>{score.metric.source ?? <em>{MISSING}</em>}</td>
                    <td>{score.stepId === null ? 'the whole stage' : <StepLink sop={sop} id={score.stepId} />}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
      <div className="dialog-actions">
        <Button icon={<Download size={16} aria-hidden />} aria-disabled={card.length === 0} onClick={() => card.length > 0 && save()}>
          Save as CSV
        </Button>
        <Button look="primary" onClick={close}>
          Done
        </Button>
      </div>
    </>
  );
}
