import type { Connector } from '../model/connector';
import type { Route } from '../model/drawing';
import type { StepId } from '../model/ids';
import { boxAround, type DrawnSteps, drawnStepsOf, runsThrough } from './drawn-steps';
import { named } from './named';
import type { Rule } from './rule';

/** No connector is drawn through a step that it neither leaves nor leads to. */
export const noLinesThroughSteps: Rule = {
  id: 'no-lines-through-steps',
  severity: 'warning',
  check(sop, report) {
    const drawn = drawnStepsOf(sop);
    for (const connector of sop.connectors.values()) {
      const route = sop.drawing.routes.get(connector.id);
      const hit = route === undefined ? undefined : stepHit(drawn, connector, route);
      if (hit === undefined) continue;
      const [from, to] = [connector.from, connector.to].map((id) => named(sop.steps.get(id), 'an unnamed step'));
      report('connectors', connector.id, `The way from ${from} to ${to} is drawn through ${named(sop.steps.get(hit), 'an unnamed step')}`);
    }
  },
};

function stepHit(drawn: DrawnSteps, { from, to }: Connector, { points }: Route): StepId | undefined {
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    // A slanting piece passes where its box does not say.
    if (before === undefined || (before[0] !== point[0] && before[1] !== point[1])) continue;
    const piece = boxAround(before, point);
    const hit = drawn.find(piece, (card) => card.id !== from && card.id !== to && runsThrough(piece, card));
    if (hit !== undefined) return hit.id;
  }
  return undefined;
}
