import type { Step, StepKind } from '../model/step';
import { stepShape } from './step-shapes';
import { textLines } from './text-lines';
import { textWidth } from './text-width';

const LINE = 16;
const CHIPS = 24;
const OWNER = 18;
/** Glyph and its gap. */
const GLYPH = 23;
/** Outlines, and fonts that run wider than ours. */
const SPARE = 6;
/** A card has no more lines than this: a name without end ends in an ellipsis and costs no more time than a long one. */
const MOST_LINES = 12;
const LONGEST = 1000;

const LEAST: { readonly [Kind in StepKind]: { readonly width: number; readonly height: number } } = {
  start: { width: 140, height: 48 },
  task: { width: 200, height: 64 },
  decision: { width: 200, height: 104 },
  approval: { width: 200, height: 64 },
  escalation: { width: 200, height: 64 },
  milestone: { width: 140, height: 64 },
  'linked-sop': { width: 200, height: 64 },
  end: { width: 140, height: 48 },
};

/** Room for the name, up to twelve lines of it: a longer one makes the card higher, a diamond also wider. `tools`: how many tools it shows. */
export function stepSize(
  step: Pick<Step, 'kind' | 'name' | 'roleId'> & Partial<Step>,
  tools: number,
): { readonly width: number; readonly height: number } {
  const least = LEAST[step.kind];
  if (step.kind === 'decision') return diamondSize(step.name, tools, least);
  const { inset } = stepShape(step.kind, least.width, least.height);
  const lines = lineCount(step.name, least.width - inset.left - inset.right - GLYPH);
  const owner = step.roleId === null || (step.kind === 'approval' && (step.approverIds ?? []).some((id) => id !== step.roleId)) ? OWNER : 0;
  const height = lines * LINE + inset.top + inset.bottom + SPARE + owner + (tools > 0 ? CHIPS : 0);
  return { width: least.width, height: Math.max(least.height, height) };
}

/** The text stands in the middle 3/5 of a diamond. */
function diamondSize(name: string, tools: number, least: { readonly width: number; readonly height: number }) {
  for (let width = least.width; ; width += 40) {
    const lines = lineCount(name, (width * 3) / 5 - GLYPH);
    const height = Math.max(least.height, Math.ceil(((lines * LINE + SPARE + (tools > 0 ? CHIPS : 0)) * 5) / 3));
    if (lines <= 3 || width >= 320) return { width, height: Math.ceil(height / 8) * 8 };
  }
}

function lineCount(name: string, room: number): number {
  return textLines(name.slice(0, LONGEST) || 'Unnamed step', room, textWidth, MOST_LINES).length;
}
