import type { LaneBand, Placement, Route, StageBand } from '../../sop/model/drawing';

/** What a layout makes: the input of the command `apply-layout`, and who made it. */
export interface LayoutResult {
  readonly placements: readonly Placement[];
  readonly routes: readonly Route[];
  readonly lanes: readonly LaneBand[];
  readonly stages: readonly StageBand[];
  readonly state: Readonly<Record<string, unknown>>;
  /** Who found columns and order. */
  readonly engine: 'elk' | 'own';
  /** A sentence when ELK had to be replaced; empty: all went as planned. */
  readonly note: string;
}
