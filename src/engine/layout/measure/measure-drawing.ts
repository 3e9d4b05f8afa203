import type { DrawingMeasures } from './drawing-measures';
import { measureConnectors } from './measure-connectors';
import { measureLabels } from './measure-labels';
import { measurePairs } from './measure-pairs';
import { measureSteps } from './measure-steps';
import type { MeasuredDrawing } from './measured-drawing';
import { simplified } from './polylines';

/** Counts all there is to count in a drawing. Judges by geometry alone, so whoever made it is judged alike. */
export function measureDrawing(given: MeasuredDrawing): DrawingMeasures {
  const drawing = { ...given, connectors: given.connectors.map((one) => ({ ...one, points: simplified(one.points) })) };
  return {
    steps: drawing.steps.length,
    connectors: drawing.connectors.length,
    ...measureSteps(drawing),
    ...measureConnectors(drawing),
    ...measurePairs(drawing.connectors),
    ...measureLabels(drawing),
    ...sizeOf(drawing),
  };
}

/** Width and height of all steps and connectors and of the breadth of all lanes, px. */
function sizeOf({ steps, connectors, lanes, isDown }: MeasuredDrawing): Pick<DrawingMeasures, 'width' | 'height'> {
  if (steps.length === 0) return { width: 0, height: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const hold = (x: number, y: number) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  for (const { x, y, width, height } of steps) {
    hold(x, y);
    hold(x + width, y + height);
  }
  for (const { points } of connectors) for (const [x, y] of points) hold(x, y);
  for (const { start, size } of lanes) {
    const [low, high] = [start, start + size];
    hold(isDown ? low : left, isDown ? top : low);
    hold(isDown ? high : right, isDown ? bottom : high);
  }
  return { width: right - left, height: bottom - top };
}
