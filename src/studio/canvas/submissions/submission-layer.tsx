import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useSession, useWindow } from '../canvas-session';
import { submissionLines } from './submission-lines';
import './submission-layer.css';

/** Thin dotted lines from the steps that submit something to the approvals that look at it, under the cards. They step aside while their card is dragged. */
export function SubmissionLayer() {
  const sop = useStore(useSession().connectorMirror, (state) => state.sop);
  const dragged = useWindow((state) => (state.isDragging ? state.steps : null));
  const lines = useMemo(() => submissionLines(sop), [sop]);
  return (
    <ViewportPortal>
      <svg className="submission-layer" role="presentation">
        {lines.map(({ from, to, start, end }) =>
          dragged?.has(from) || dragged?.has(to) ? null : (
            <g key={`${from} ${to}`} data-submits={from} data-to={to}>
              <line x1={start[0]} y1={start[1]} x2={end[0]} y2={end[1]} />
              <circle cx={end[0]} cy={end[1]} r={4} />
            </g>
          ),
        )}
      </svg>
    </ViewportPortal>
  );
}
