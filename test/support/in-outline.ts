import { POINT_DEPTH, pillRadius } from '../../src/sop/drawing/step-shapes';
import type { StepSize } from '../../src/sop/drawing/step-size';
import type { StepKind } from '../../src/sop/model/step';

const PILLS: ReadonlySet<StepKind> = new Set(['start', 'end']);

/** Whether a point of a card, counted from its corner, lies inside of the outline that is drawn for its kind. */
export function isInOutline(kind: StepKind, { width, height }: StepSize, [x, y]: readonly [number, number]): boolean {
  if (x < 0 || y < 0 || x > width || y > height) return false;
  if (kind === 'decision') return Math.abs(x - width / 2) / width + Math.abs(y - height / 2) / height <= 0.5;
  if (PILLS.has(kind)) return isInCorners(width, height, pillRadius(width, height), x, y);
  const slope = POINT_DEPTH * (Math.abs(y - height / 2) / (height / 2));
  if (kind === 'milestone') return x >= slope && x <= width - slope;
  if (kind === 'escalation') return x <= width - slope;
  return true;
}

function isInCorners(width: number, height: number, radius: number, x: number, y: number): boolean {
  const dx = Math.max(0, radius - x, x - (width - radius));
  const dy = Math.max(0, radius - y, y - (height - radius));
  return Math.hypot(dx, dy) <= radius;
}
