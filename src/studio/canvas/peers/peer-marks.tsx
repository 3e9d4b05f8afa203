import { useViewport } from '@xyflow/react';
import { MousePointer2 } from 'lucide-react';
import { useStore } from 'zustand';
import type { Peer } from '../../../engine/collab/peer';
import type { StepId } from '../../../sop/model/ids';
import { useSop } from '../canvas-session';
import { useShownPeers } from './shown-peers';
import './peer-layer.css';

interface MarkProps {
  readonly peer: Peer;
  readonly at: { readonly x: number; readonly y: number; readonly zoom: number };
}

function Pointer({ peer: { cursor, person }, at: { x, y, zoom } }: MarkProps) {
  if (cursor === null) return null;
  return (
    <div className="peer-pointer" style={{ transform: `translate(${cursor.x * zoom + x}px, ${cursor.y * zoom + y}px)` }}>
      <MousePointer2 size={16} aria-hidden />
      <span className="peer-name">{person.name}</span>
    </div>
  );
}

/** A frame around each step that somebody has selected, with the name of who. */
function Selected({ peer: { selected, person }, at: { x, y, zoom } }: MarkProps) {
  const placements = useSop((sop) => sop.drawing.placements);
  return selected.map((id) => {
    const place = placements.get(id as StepId); // ids of connectors find nothing here
    if (place === undefined) return null;
    const style = { left: place.x * zoom + x, top: place.y * zoom + y, width: place.width * zoom, height: place.height * zoom };
    return (
      <div key={id} className="peer-selected" style={style}>
        <span className="peer-name">{person.name}</span>
      </div>
    );
  });
}

/** What the others point at and have selected. A screen reader hears of them when they come and go, and not of each move. */
export function PeerMarks() {
  const peers = useStore(useShownPeers(), (state) => state.peers);
  const at = useViewport();
  return (
    <div className="peer-layer" aria-hidden>
      {peers.map((peer) => (
        <div key={peer.window} data-peer={peer.window}>
          <Selected peer={peer} at={at} />
          <Pointer peer={peer} at={at} />
        </div>
      ))}
    </div>
  );
}
