import type { SopDocument } from '../../sop/model/sop-document';
import type { LayoutResult } from './layout-result';

/** The SOP as it would be drawn after a layout, colours of lanes and stages kept; what is drawn is the same as after `apply-layout`. */
export function withLayout(sop: SopDocument, { placements, routes, lanes, stages, state }: LayoutResult): SopDocument {
  const { drawing } = sop;
  return {
    ...sop,
    drawing: {
      ...drawing,
      placements: new Map(placements.map((row) => [row.id, row])),
      routes: new Map(routes.map((row) => [row.id, row])),
      lanes: new Map(lanes.map((row) => [row.id, { ...drawing.lanes.get(row.id), ...row }])),
      stages: new Map(stages.map((row) => [row.id, { ...drawing.stages.get(row.id), ...row }])),
      state,
    },
  };
}
