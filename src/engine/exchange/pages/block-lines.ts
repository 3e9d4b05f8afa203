import { labelOf } from '../../../sop/drawing/label-size';
import type { Point, Rect } from '../../../sop/model/drawing';
import type { BlockLine, Mark } from './block';
import type { FlowBox, FlowPoint } from './flow-space';
import { placeLabel } from './place-label';
import type { PlacedMarks } from './place-marks';
import { MARK_RADIUS } from './room';

/** From the axes of the flow to the picture's. */
interface InBlock {
  /** A box of the drawing. */
  box(label: FlowBox): Rect;
  /** A place of the block. */
  point(place: FlowPoint): Point;
}

/** The connectors of a block with their words: where the drawing has them, else on what is shown of the line at its source. */
export function blockLines({ runs, marks }: PlacedMarks, steps: readonly Rect[], matrix: Rect, inBlock: InBlock): readonly BlockLine[] {
  const taken: Rect[] = [
    ...steps,
    ...marks.flatMap(boxesOf),
    ...runs.flatMap(({ run }) => (run.label === null ? [] : [inBlock.box(run.label)])),
  ];
  return runs.map(({ run, points }): BlockLine => {
    const { connector } = run.line;
    const shown = points.map(inBlock.point);
    let label = run.label === null ? null : inBlock.box(run.label);
    if (label === null && run.part !== 'arrives') {
      label = placeLabel(shown, labelOf(connector), taken, matrix);
      if (label !== null) taken.push(label);
    }
    return { connector, points: shown, meets: { from: run.part !== 'arrives', to: run.part !== 'leaves' }, label };
  });
}

function boxesOf({ at: [x, y], words }: Mark): readonly Rect[] {
  const circle = { x: x - MARK_RADIUS, y: y - MARK_RADIUS, width: 2 * MARK_RADIUS, height: 2 * MARK_RADIUS };
  return words === null ? [circle] : [circle, words];
}
