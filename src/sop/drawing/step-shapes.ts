import type { StepKind } from '../model/step';

/** How far text keeps away from the sides of the step's box. */
export interface Inset {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The drawn form of a step in a box of width x height whose top left corner is 0,0. */
export interface StepShape {
  /** Path data of the closed outline, to fill and to stroke. */
  readonly outline: string;
  /** Path data of further lines, stroke only; empty when the outline says it all. */
  readonly detail: string;
  readonly inset: Inset;
}

/** How far the point of an escalation or a milestone reaches; text keeps out of it. */
export const POINT_DEPTH = 14;
const FOLD = 5;
const DOUBLE = 4;

type Draw = (width: number, height: number) => StepShape;

const evenly = (side: number, edge: number): Inset => ({ left: side, right: side, top: edge, bottom: edge });

/** One form for each kind, told apart in grey and by outline alone. The only home of these shapes: canvas and pictures both draw them. */
const SHAPES: { readonly [Kind in StepKind]: Draw } = {
  start: (width, height) => ({ outline: pill(0, width, height), detail: '', inset: evenly(16, 6) }),
  task: (width, height) => ({ outline: rounded(0, 0, width, height, 8), detail: '', inset: evenly(12, 8) }),
  decision: (width, height) => ({
    outline: `M${n(width / 2)} 0L${n(width)} ${n(height / 2)}L${n(width / 2)} ${n(height)}L0 ${n(height / 2)}Z`,
    detail: '',
    inset: { left: width / 5, right: width / 5, top: height / 5, bottom: height / 5 },
  }),
  approval: (width, height) => ({
    outline: rounded(0, 0, width, height, 5),
    detail: rounded(DOUBLE, DOUBLE, width - 2 * DOUBLE, height - 2 * DOUBLE, 2),
    inset: evenly(12, 8),
  }),
  escalation: (width, height) => ({
    outline: `M0 0H${n(width - POINT_DEPTH)}L${n(width)} ${n(height / 2)}L${n(width - POINT_DEPTH)} ${n(height)}H0Z`,
    detail: '',
    inset: { left: 12, right: POINT_DEPTH + 2, top: 8, bottom: 8 },
  }),
  milestone: (width, height) => ({
    outline: `M${POINT_DEPTH} 0H${n(width - POINT_DEPTH)}L${n(width)} ${n(height / 2)}L${n(width - POINT_DEPTH)} ${n(height)}H${POINT_DEPTH}L0 ${n(height / 2)}Z`,
    detail: '',
    inset: evenly(POINT_DEPTH + 2, 6),
  }),
  'linked-sop': (width, height) => ({
    outline: `M${FOLD} 0H${n(width)}V${n(height - FOLD)}H${n(width - FOLD)}V${n(height)}H0V${FOLD}H${FOLD}Z`,
    detail: `M${FOLD} ${FOLD}H${n(width - FOLD)}V${n(height - FOLD)}`,
    inset: { left: 12, right: 12 + FOLD, top: 8 + FOLD, bottom: 8 },
  }),
  end: (width, height) => ({ outline: pill(0, width, height), detail: pill(DOUBLE, width, height), inset: evenly(16, 6) }),
};

/** The form of a step of this kind in a box of this size. */
export function stepShape(kind: StepKind, width: number, height: number): StepShape {
  return SHAPES[kind](width, height);
}

/** Rounded to hundredths, so that paths stay short and the same on every machine. */
function n(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The ends of a pill: half a circle until it is so high that the circle would cut into the first and the last line of its name. */
export function pillRadius(width: number, height: number): number {
  return Math.min(width / 2, height / 2, 32);
}

function pill(inset: number, width: number, height: number): string {
  return rounded(inset, inset, width - 2 * inset, height - 2 * inset, pillRadius(width, height) - inset);
}

function rounded(x: number, y: number, width: number, height: number, radius: number): string {
  const r = n(Math.max(0, Math.min(radius, width / 2, height / 2)));
  const right = n(x + width);
  const bottom = n(y + height);
  const corner = (toX: number, toY: number) => `A${r} ${r} 0 0 1 ${n(toX)} ${n(toY)}`;
  return (
    `M${n(x + r)} ${n(y)}H${n(right - r)}${corner(right, y + r)}V${n(bottom - r)}${corner(right - r, bottom)}` +
    `H${n(x + r)}${corner(x, bottom - r)}V${n(y + r)}${corner(x + r, y)}Z`
  );
}
