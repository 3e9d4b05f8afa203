import type { Rect } from '../../../sop/model/drawing';

/** A stretch of a line, and how close beside its two ends a box still counts, px. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly margin: number;
}

/** The sides of boxes that face lines of one axis, sorted: the nearest one is found without looking at all boxes. */
export class BoxSides {
  private readonly near: Float64Array;
  private readonly far: Float64Array;
  private readonly start: Float64Array;
  private readonly end: Float64Array;
  /** Boxes by their far side and by their near one. */
  private readonly byFar: Int32Array;
  private readonly byNear: Int32Array;

  /** `isAlong`: the lines run along x, so the sides that face them are top (near) and bottom (far). */
  constructor(boxes: readonly Rect[], isAlong: boolean) {
    const [axis, side, crossAxis, crossSide] = isAlong
      ? (['y', 'height', 'x', 'width'] as const)
      : (['x', 'width', 'y', 'height'] as const);
    const near = Float64Array.from(boxes, (box) => box[axis]);
    const far = Float64Array.from(boxes, (box) => box[axis] + box[side]);
    this.near = near;
    this.far = far;
    this.start = Float64Array.from(boxes, (box) => box[crossAxis]);
    this.end = Float64Array.from(boxes, (box) => box[crossAxis] + box[crossSide]);
    this.byFar = Int32Array.from(boxes.keys()).sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0));
    this.byNear = Int32Array.from(boxes.keys()).sort((a, b) => (near[a] ?? 0) - (near[b] ?? 0));
  }

  /** The nearest far side at or before `at` of a box beside the stretch; -Infinity: there is none. */
  before(at: number, stretch: Stretch, isLeftOut: (box: number) => boolean): number {
    const { byFar: boxes, far } = this;
    for (let place = firstPlace(boxes.length, (index) => (far[boxes[index] ?? 0] ?? 0) > at) - 1; place >= 0; place -= 1) {
      const box = boxes[place] ?? 0;
      if (this.isBeside(box, stretch) && !isLeftOut(box)) return far[box] ?? 0;
    }
    return Number.NEGATIVE_INFINITY;
  }

  /** The nearest near side at or behind `at` of a box beside the stretch; Infinity: there is none. */
  behind(at: number, stretch: Stretch, isLeftOut: (box: number) => boolean): number {
    const { byNear: boxes, near, far } = this;
    for (let place = firstPlace(boxes.length, (index) => (near[boxes[index] ?? 0] ?? 0) >= at); place < boxes.length; place += 1) {
      const box = boxes[place] ?? 0;
      if ((far[box] ?? 0) > at && this.isBeside(box, stretch) && !isLeftOut(box)) return near[box] ?? 0;
    }
    return Number.POSITIVE_INFINITY;
  }

  private isBeside(box: number, { first, last, margin }: Stretch): boolean {
    return (this.end[box] ?? 0) + margin > first && (this.start[box] ?? 0) - margin < last;
  }
}

/** The first place where something holds that holds for all later ones too. */
function firstPlace(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
