import { cellRect } from '../../src/sop/drawing/cells';
import { CELL_PADDING, SAME_PLACE } from '../../src/sop/drawing/geometry-constants';
import type { LaneBand, StageBand } from '../../src/sop/model/drawing';
import type { SopDocument } from '../../src/sop/model/sop-document';

const gapless = (name: string, bands: Iterable<LaneBand | StageBand>, ids: readonly string[]) => {
  const rows = [...bands];
  const wrongs = rows.map((row) => row.id).join() === ids.join() ? [] : [`the ${name} are ${rows.map((row) => row.id)}, not ${ids}`];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (before !== undefined && Math.abs(before.start + before.size - row.start) > SAME_PLACE) wrongs.push(`${name} part before ${row.id}`);
    if (!Number.isFinite(row.start) || !(row.size > 0)) wrongs.push(`${row.id} has no size`);
  });
  return wrongs;
};

/** Why a drawing is not settled as it must be after every command; empty: it is. */
export function settlingFaults(sop: SopDocument): readonly string[] {
  const steps = [...sop.steps.values()];
  const without = (isOut: boolean) => (isOut ? ['_unassigned'] : []);
  const noLane = steps.some((step) => step.roleId === null || !sop.roles.has(step.roleId));
  const noStage = steps.some((step) => step.stageId === null || !sop.stages.has(step.stageId));
  const faults = [
    ...gapless('lanes', sop.drawing.lanes.values(), [...sop.roles.keys(), ...without(noLane)]),
    ...gapless('stages', sop.drawing.stages.values(), [...sop.stages.keys(), ...without(noStage)]),
  ];
  const least = CELL_PADDING - 2 * SAME_PLACE;
  for (const step of steps) {
    const box = sop.drawing.placements.get(step.id);
    const cell = cellRect(sop, step.roleId, step.stageId);
    const isIn =
      box !== undefined &&
      box.x - cell.x >= least &&
      box.y - cell.y >= least &&
      cell.x + cell.width - box.x - box.width >= least &&
      cell.y + cell.height - box.y - box.height >= least;
    if (!isIn) faults.push(`${step.id} is not in its cell: ${JSON.stringify({ box, cell })}`);
  }
  for (const id of sop.drawing.placements.keys()) if (!sop.steps.has(id)) faults.push(`${id} is drawn but gone`);
  for (const { id, points } of sop.drawing.routes.values()) {
    if (!sop.connectors.has(id)) faults.push(`the way of ${id} is drawn but gone`);
    if (!points.flat().every(Number.isFinite)) faults.push(`the way of ${id} leads nowhere`);
  }
  return faults;
}
