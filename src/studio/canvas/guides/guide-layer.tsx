import { useStore, ViewportPortal } from '@xyflow/react';
import { useWindow } from '../canvas-session';
import type { Guide } from '../gestures/find-guides';
import './guide-layer.css';

function Lines({ guides }: { readonly guides: readonly Guide[] }) {
  const zoom = useStore((flow) => flow.transform[2]);
  return (
    <svg className="guide-layer" role="presentation" strokeWidth={1 / zoom}>
      {guides.map(({ axis, at, from, to }) =>
        axis === 'x' ? (
          <line key={`x${at}`} x1={at} x2={at} y1={from} y2={to} />
        ) : (
          <line key={`y${at}`} x1={from} x2={to} y1={at} y2={at} />
        ),
      )}
    </svg>
  );
}

/** The lines that a dragged step shares with others, in one overlay. */
export function GuideLayer() {
  const guides = useWindow((state) => state.guides);
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      <Lines guides={guides} />
    </ViewportPortal>
  );
}
