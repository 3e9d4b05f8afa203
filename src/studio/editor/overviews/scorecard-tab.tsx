import { useMemo } from 'react';
import { useStore } from 'zustand';
import { scoreSheet } from '../../../engine/exchange/sheets/measure-sheets';
import { type Score, scorecard } from '../../../sop/overviews/scorecard';
import { useEditor } from '../editor-session';
import { OverviewFoot } from './overview-foot';
import { StepLink } from './step-link';

const LACK = <span className="overview-lack">Not said</span>;

function ScoreRow({ score: { metric, stepId } }: { readonly score: Score }) {
  return (
    <tr>
      <td>{metric.name || 'Unnamed metric'}</td>
      <td>{metric.target || LACK}</td>
      <td>{metric.source ?? LACK}</td>
      <td>{stepId === null ? 'The whole stage' : <StepLink id={stepId} />}</td>
    </tr>
  );
}

/** All that is measured on one page, stage by stage. */
export function ScorecardTab() {
  const { mirror } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const card = useMemo(() => scorecard(sop), [sop]);
  if (card.length === 0) return <p>Nothing is measured yet. Add metrics in the details of a step or a stage.</p>;
  return (
    <>
      <p>What is measured, what is good enough, and where the number is read.</p>
      <div className="overview-frame">
        <table className="overview-table" aria-label="Scorecard">
          <thead>
            <tr>
              <th scope="col">Metric</th>
              <th scope="col">Target</th>
              <th scope="col">Read where</th>
              <th scope="col">Of</th>
            </tr>
          </thead>
          {card.map(({ stageId, scores }) => (
            <tbody key={stageId}>
              <tr className="overview-group">
                <th scope="rowgroup" colSpan={4}>
                  {stageId === null ? 'No stage' : sop.stages.get(stageId)?.name.trim() || 'Unnamed stage'}
                </th>
              </tr>
              {scores.map((score, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a metric has no id; its place is all it has
                <ScoreRow key={`${score.stepId} ${at}`} score={score} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <OverviewFoot what="scorecard" sheet={() => scoreSheet(sop)} />
    </>
  );
}
