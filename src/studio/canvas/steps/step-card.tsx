import type { NodeProps } from '@xyflow/react';
import { AlertTriangle, OctagonAlert, Pin } from 'lucide-react';
import { memo } from 'react';
import { stepShape } from '../../../sop/drawing/step-shapes';
import type { StepId } from '../../../sop/model/ids';
import { useWindow } from '../canvas-session';
import { StepRename } from './step-rename';
import { StepGlyph, StepShape } from './step-shape';
import { type StepNode, TOOL_SEPARATOR } from './to-react-flow';
import './step-card.css';

const MAX_CHIPS = 3;

function Chips({ tools }: { readonly tools: string }) {
  if (tools === '') return null;
  const names = tools.split(TOOL_SEPARATOR);
  return (
    <span className="step-chips">
      {names.slice(0, MAX_CHIPS).map((name) => (
        <span key={name} className="step-chip">
          {name}
        </span>
      ))}
      {names.length > MAX_CHIPS && <span className="step-chip">+{names.length - MAX_CHIPS}</span>}
    </span>
  );
}

/** One step on the canvas: its shape, glyph, name, tools and marks. Plain boxes only, so that a thousand of them stay cheap. */
function StepCardView({ id, data, width = 0, height = 0 }: NodeProps<StepNode>) {
  const { step, tools, owner, findings, pinned } = data;
  const { inset } = stepShape(step.kind, width, height);
  const renaming = useWindow((state) => state.renaming?.table === 'steps' && state.renaming.id === id);
  const dropTarget = useWindow((state) => state.pending?.target === (id as StepId)); // React Flow's ids are our step ids
  const worst = findings.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
  const Mark = worst === 'error' ? OctagonAlert : AlertTriangle;
  return (
    <div
      className="step-card"
      data-step-id={id}
      data-kind={step.kind}
      data-critical={step.critical === true || undefined}
      data-drop-target={dropTarget || undefined}
    >
      <StepShape kind={step.kind} width={width} height={height} />
      <div className="step-body" style={{ padding: `${inset.top}px ${inset.right}px ${inset.bottom}px ${inset.left}px` }}>
        <span className="step-line">
          <StepGlyph kind={step.kind} />
          {renaming ? <StepRename id={step.id} name={step.name} /> : <span className="step-name">{step.name || 'Unnamed step'}</span>}
        </span>
        {owner !== '' && <span className="step-owner">{owner}</span>}
        <Chips tools={tools} />
      </div>
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
    </div>
  );
}

export const StepCard = memo(StepCardView);
