import { measureDrawing } from '../../../../src/engine/layout/measure/measure-drawing';
import type { MeasuredConnector, MeasuredDrawing, MeasuredStep } from '../../../../src/engine/layout/measure/measured-drawing';
import type { Point, Rect } from '../../../../src/sop/model/drawing';

/** A task of 100 × 40 in the first lane and stage, unless told otherwise. */
export const box = (x: number, y: number, changes: Partial<MeasuredStep> = {}): MeasuredStep => ({
  x,
  y,
  width: 100,
  height: 40,
  kind: 'task',
  lane: 0,
  stage: 0,
  ...changes,
});

/** A connector from the first step to the second one, unless told otherwise. */
export const way = (points: readonly Point[], changes: Partial<MeasuredConnector> = {}): MeasuredConnector => ({
  from: 0,
  to: 1,
  points,
  label: undefined,
  ...changes,
});

/** A label box. */
export const label = (x: number, y: number, width = 40, height = 18): Rect => ({ x, y, width, height });

/** A drawing with two lanes of 200 px and two stages of 600 px, unless told otherwise. */
export const drawn = (parts: Partial<MeasuredDrawing>): MeasuredDrawing => ({
  isDown: false,
  lanes: [
    { start: 0, size: 200 },
    { start: 200, size: 200 },
  ],
  stages: [
    { start: 0, size: 600 },
    { start: 600, size: 600 },
  ],
  steps: [],
  connectors: [],
  ...parts,
});

/** The same drawing with its axes swapped, as an SOP that runs down has it. */
export function turned({ isDown, lanes, stages, steps, connectors }: MeasuredDrawing): MeasuredDrawing {
  const turnedRect = <Box extends Rect>(rect: Box): Box => ({ ...rect, x: rect.y, y: rect.x, width: rect.height, height: rect.width });
  return {
    isDown: !isDown,
    lanes,
    stages,
    steps: steps.map(turnedRect),
    connectors: connectors.map((one) => ({
      ...one,
      points: one.points.map(([x, y]): Point => [y, x]),
      label: one.label && turnedRect(one.label),
    })),
  };
}

/** The measures of a drawing; they must be the same when it runs the other way. */
export const measured = (parts: Partial<MeasuredDrawing>) => measureDrawing(drawn(parts));
