import type { Point, Rect } from '../../../sop/model/drawing';
import type { DrawingMeasures } from './drawing-measures';
import type { MeasuredDrawing } from './measured-drawing';
import { distanceToPart, eachPart, entersBox, overlap } from './polylines';

const TOLERANCE = 0.5;
const INTO = 1;
/** Beyond half its longer side a label may lie this far from its connector, px. */
const FAR = 12;

type LabelMeasures = Pick<DrawingMeasures, 'labelsOnSteps' | 'labelsOnLabels' | 'labelsOnConnectors' | 'labelsFar'>;

/** Labels against steps, each other, and connectors. */
export function measureLabels({ steps, connectors }: MeasuredDrawing): LabelMeasures {
  const sum = { labelsOnSteps: 0, labelsOnLabels: 0, labelsOnConnectors: 0, labelsFar: 0 };
  const labelled = connectors.flatMap((connector) =>
    connector.label && connector.label.width > 0 ? [{ connector, label: connector.label }] : [],
  );
  labelled.forEach(({ connector, label }, index) => {
    sum.labelsOnSteps += steps.filter((step) => areOver(label, step)).length;
    sum.labelsOnLabels += labelled.slice(index + 1).filter((other) => areOver(label, other.label)).length;
    sum.labelsOnConnectors += connectors.filter((other) => other !== connector && runsThrough(other.points, label)).length;
    if (isFar(label, connector.points)) sum.labelsFar += 1;
  });
  return sum;
}

function areOver(a: Rect, b: Rect): boolean {
  return overlap(a.x, a.x + a.width, b.x, b.x + b.width) > TOLERANCE && overlap(a.y, a.y + a.height, b.y, b.y + b.height) > TOLERANCE;
}

function runsThrough(points: readonly Point[], box: Rect): boolean {
  let found = false;
  eachPart(points, (a, b) => {
    found ||= entersBox(a, b, box, INTO);
  });
  return found;
}

function isFar({ x, y, width, height }: Rect, points: readonly Point[]): boolean {
  const middle: Point = [x + width / 2, y + height / 2];
  let nearest = Number.POSITIVE_INFINITY;
  eachPart(points, (a, b) => {
    nearest = Math.min(nearest, distanceToPart(middle, a, b));
  });
  return Number.isFinite(nearest) && nearest > Math.max(width, height) / 2 + FAR;
}
