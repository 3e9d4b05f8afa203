import { ViewportPortal } from '@xyflow/react';
import type { Rect } from '../../../sop/model/drawing';
import { useSop, useWindow } from '../canvas-session';
import { type BandTable, bandRect, bandsOf } from './band-geometry';
import { useBandStyle } from './band-style';
import './band-layer.css';

const boxStyle = ({ x, y, width, height }: Rect) => ({ left: x, top: y, width, height });

function Bands({ table }: { readonly table: BandTable }) {
  const sop = useSop((all) => all);
  const styleOf = useBandStyle();
  const selected = useWindow((state) => (state.record?.table === table ? state.record.id : null));
  return bandsOf(sop, table).map((band, index) => (
    <div
      key={band.id}
      className={table === 'roles' ? 'band band-lane' : 'band band-stage'}
      data-selected={band.id === selected || undefined}
      data-tinted={band.color !== undefined || undefined}
      style={{ ...boxStyle(bandRect(sop, table, band)), ...styleOf(band, index) }}
    />
  ));
}

function DropCell() {
  const cell = useWindow((state) => state.dropCell);
  if (cell === null) return null;
  return (
    <div className="drop-cell" style={boxStyle(cell.rect)}>
      <span className="drop-cell-says">{cell.says}</span>
    </div>
  );
}

/** Lanes as tinted strips and stages as columns between lines, behind everything; and the cell that a drag is over. */
export function BandLayer() {
  return (
    <ViewportPortal>
      <div className="band-layer">
        <Bands table="roles" />
        <Bands table="stages" />
        <DropCell />
      </div>
    </ViewportPortal>
  );
}
