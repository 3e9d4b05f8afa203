import { type LaneBand, type StageBand, UNASSIGNED } from '../model/drawing';
import type { RoleId, StageId } from '../model/ids';
import type { Direction } from '../model/sop-document';
import { DEFAULT_LANE, DEFAULT_STAGE, MIN_LANE, MIN_STAGE } from './geometry-constants';

export type Axis = 'x' | 'y';

/** The axis along which lanes follow each other; stages follow each other along the other one. */
export function laneAxis(direction: Direction): Axis {
  return direction === 'right' ? 'y' : 'x';
}

/** The axis along which the work flows, and stages follow each other. */
export function flowAxis(direction: Direction): Axis {
  return direction === 'right' ? 'x' : 'y';
}

/** Which length of a box lies along an axis. */
export function lengthOn(axis: Axis): 'width' | 'height' {
  return axis === 'x' ? 'width' : 'height';
}

/** The lane a step is drawn in. */
export function laneOf(roles: { has(id: RoleId): boolean }, roleId: RoleId | null): LaneBand['id'] {
  return roleId !== null && roles.has(roleId) ? roleId : UNASSIGNED;
}

/** The column a step is drawn in. */
export function columnOf(stages: { has(id: StageId): boolean }, stageId: StageId | null): StageBand['id'] {
  return stageId !== null && stages.has(stageId) ? stageId : UNASSIGNED;
}

/** Default and smallest size of a band along an axis. Lanes hold rows of cards and stages columns, so an axis has its own measure. */
export function bandMeasure(axis: Axis): { readonly usual: number; readonly least: number } {
  return axis === 'y' ? { usual: DEFAULT_LANE, least: MIN_LANE } : { usual: DEFAULT_STAGE, least: MIN_STAGE };
}
