import type { NodeProps } from '@xyflow/react';
import { AlertTriangle, OctagonAlert, Pin } from 'lucide-react';
import { memo } from 'react';
import { anchorKey } from '../../../sop/feedback/anchors';
import type { StepId } from '../../../sop/model/ids';
import { useWindow } from '../canvas-session';
import { inLens } from '../lens/in-lens';
import { Pin as ThreadPin } from '../pins/pin';
import { fitCard } from '../reading/fit-card';
import { useReading } from '../reading/use-reading';
import { CardChips, CardText, CardWordsAt } from './card-text';
import { StepRename } from './step-rename';
import { StepGlyph, StepShape } from './step-shape';
import { type StepNode, TOOL_SEPARATOR } from './to-react-flow';
import './step-card.css';

/** One step on the canvas: its shape, glyph, name, tools and marks. Plain boxes only, so that a thousand of them stay cheap. */
function StepCardView({ id, data, width = 0, height = 0 }: NodeProps<StepNode>) {
  const { step, tools, owner, findings, threads, pinned } = data;
  const toolNames = tools === '' ? [] : tools.split(TOOL_SEPARATOR);
  const words = { name: step.name, owner, hasTools: toolNames.length > 0 };
  const reading = useReading();
  const fitted = fitCard(step.kind, words, { width, height }, reading);
  const { layout } = fitted;
  const { glyph, name, owner: ownerText, chips } = layout;
  const renaming = useWindow((state) => state.renaming?.table === 'steps' && state.renaming.id === id);
  const dropTarget = useWindow((state) => state.pending?.target === (id as StepId)); // React Flow's ids are our step ids
  const lens = useWindow((state) => inLens(state.lens?.steps, id as StepId));
  const worst = findings.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
  const Mark = worst === 'error' ? OctagonAlert : AlertTriangle;
  return (
    <div
      className="step-card"
      data-step-id={id}
      data-kind={step.kind}
      data-critical={step.critical === true || undefined}
      data-drop-target={dropTarget || undefined}
      data-lens={lens}
    >
      <StepShape kind={step.kind} width={width} height={height} />
      <CardWordsAt fitted={fitted} spread={reading.spread} all={[step.name, owner, ...toolNames].filter(Boolean).join(' · ')}>
        <StepGlyph kind={step.kind} at={glyph} />
        {renaming ? (
          <span
            className="step-rename"
            data-centred={name.isCentred || undefined}
            style={{ top: name.y, left: name.isCentred ? undefined : name.x }}
          >
            <StepRename id={step.id} name={step.name} />
          </span>
        ) : (
          <CardText block={name} className="step-name" whole={step.name} />
        )}
        {ownerText !== null && <CardText block={ownerText} className="step-owner" whole={owner} />}
        <CardChips names={toolNames} row={chips} />
      </CardWordsAt>
      {step.critical === true && (
        <span className="step-critical" title="Critical">
          !
        </span>
      )}
      {pinned && (
        <span className="step-pin" title="Pinned: no layout moves it">
          <Pin size={12} aria-hidden />
        </span>
      )}
      {findings.length > 0 && (
        <span className="step-mark" data-severity={worst} title={findings.map((finding) => finding.message).join('\n')}>
          <Mark size={14} aria-hidden />
          {findings.length > 1 ? findings.length : ''}
        </span>
      )}
      {threads > 0 && <ThreadPin of={anchorKey({ kind: 'step', id })} count={threads} />}
    </div>
  );
}

export const StepCard = memo(StepCardView);
