import type { LaneBand, StageBand } from '../model/drawing';
import type { DraftTable } from '../model/sop-draft';

/** Makes a band reach to a place along its axis, so that what is drawn there counts as drawn in it; never makes it smaller. */
export function growBand<B extends LaneBand | StageBand>(bands: DraftTable<B>, id: B['id'], end: number): void {
  const band = bands.get(id);
  if (band !== undefined && band.start + band.size < end) bands.add({ ...band, size: end - band.start });
}
