import { GLYPH_SIZE, STEP_GLYPHS } from '../../../sop/drawing/step-glyphs';
import { stepShape } from '../../../sop/drawing/step-shapes';
import type { StepKind } from '../../../sop/model/step';

interface StepShapeProps {
  readonly kind: StepKind;
  readonly width: number;
  readonly height: number;
}

/** The outline of a step, the same that pictures draw. */
export function StepShape({ kind, width, height }: StepShapeProps) {
  const { outline, detail } = stepShape(kind, width, height);
  return (
    <svg className="step-shape" width={width} height={height} aria-hidden="true">
      <path d={outline} />
      {detail !== '' && <path className="step-shape-detail" d={detail} />}
    </svg>
  );
}

interface StepGlyphProps {
  readonly kind: StepKind;
  /** Where on a card it stands; without it, in the line of a text. */
  readonly at?: { readonly x: number; readonly y: number; readonly size: number };
}

/** The small sign of a kind. */
export function StepGlyph({ kind, at }: StepGlyphProps) {
  const size = at?.size ?? GLYPH_SIZE;
  return (
    <svg
      className="step-glyph"
      style={at && { left: at.x, top: at.y }}
      width={size}
      height={size}
      viewBox={`0 0 ${GLYPH_SIZE} ${GLYPH_SIZE}`}
      aria-hidden="true"
    >
      <path d={STEP_GLYPHS[kind]} />
    </svg>
  );
}
