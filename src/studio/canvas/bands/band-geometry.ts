import type { LaneBand, Rect, StageBand } from '../../../sop/model/drawing';
import type { SopDocument } from '../../../sop/model/sop-document';

export type BandTable = 'roles' | 'stages';
export type Axis = 'x' | 'y';

/** The screen axis along which the bands of a table follow each other: lanes are rows unless the SOP runs down. */
export function axisOf(table: BandTable, direction: SopDocument['profile']['direction']): Axis {
  return (table === 'roles') === (direction === 'right') ? 'y' : 'x';
}

/** Bands in the order of the drawing. */
export function bandsOf(sop: SopDocument, table: BandTable): readonly (LaneBand | StageBand)[] {
  const bands = table === 'roles' ? sop.drawing.lanes : sop.drawing.stages;
  return [...bands.values()].sort((a, b) => a.start - b.start);
}

function extent(bands: readonly { readonly start: number; readonly size: number }[]): { start: number; size: number } {
  const first = bands[0];
  const last = bands.at(-1);
  return first === undefined || last === undefined
    ? { start: 0, size: 0 }
    : { start: first.start, size: last.start + last.size - first.start };
}

/** The box of a band, px of the drawing. */
export function bandRect(sop: SopDocument, table: BandTable, band: { readonly start: number; readonly size: number }): Rect {
  const across = extent(bandsOf(sop, table === 'roles' ? 'stages' : 'roles'));
  return axisOf(table, sop.profile.direction) === 'y'
    ? { x: across.start, y: band.start, width: across.size, height: band.size }
    : { x: band.start, y: across.start, width: band.size, height: across.size };
}
