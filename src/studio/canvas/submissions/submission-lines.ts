import type { Point, Rect } from '../../../sop/model/drawing';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';

/** From a step to the approval that looks at what it made. */
export interface SubmissionLine {
  readonly from: StepId;
  readonly to: StepId;
  readonly start: Point;
  readonly end: Point;
}

/** Beside the middle, where a connector would lie over the line. */
const besideMiddle = ({ x, y, width, height }: Rect): Point => [x + width / 2 + 14, y + height / 2 + 10];

/** Where a straight line from a point in a box towards another point leaves the box. */
function leaves(box: Rect, [x, y]: Point, towards: Point): Point {
  const [dx, dy] = [towards[0] - x, towards[1] - y];
  const [right, below] = [dx > 0 ? box.x + box.width : box.x, dy > 0 ? box.y + box.height : box.y];
  const share = Math.min(dx === 0 ? 1 : (right - x) / dx, dy === 0 ? 1 : (below - y) / dy, 1);
  return [x + dx * share, y + dy * share];
}

/** The straight lines of all that is submitted, card to card; what is not drawn has none. */
export function submissionLines({ steps, drawing: { placements } }: SopDocument): readonly SubmissionLine[] {
  const lines: SubmissionLine[] = [];
  for (const step of steps.values()) {
    const to = step.kind === 'approval' ? placements.get(step.id) : undefined;
    if (to === undefined) continue;
    for (const id of step.submits ?? []) {
      const from = placements.get(id);
      if (from === undefined) continue;
      const [start, end] = [besideMiddle(from), besideMiddle(to)];
      lines.push({ from: id, to: step.id, start: leaves(from, start, end), end: leaves(to, end, start) });
    }
  }
  return lines;
}
