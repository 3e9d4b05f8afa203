import { widthIn } from '../../../sop/drawing/lettering';
import { outcomeLook } from '../../../sop/drawing/outcome-look';
import type { SopDocument } from '../../../sop/model/sop-document';
import { STEP_KINDS, type StepKind } from '../../../sop/model/step';
import { KIND_WORDS } from './look';

const LEGEND_LINE = 26;
/** Room for the sample left of its word. */
export const SAMPLE = 34;
const BETWEEN = 22;

const legendWidth = widthIn({ size: 12, weight: 400 });

export interface LegendEntry {
  readonly sample: StepKind | 'approved' | 'rejected' | 'critical';
  readonly word: string;
  readonly x: number;
  readonly y: number;
}

export interface Legend {
  readonly entries: readonly LegendEntry[];
  readonly height: number;
}

/** Says what the shapes and lines of this picture mean: only those that occur in it. */
export function layLegend(sop: SopDocument, wanted: boolean, width: number): Legend {
  if (!wanted || sop.steps.size === 0) return { entries: [], height: 0 };
  const entries: LegendEntry[] = [];
  let x = 0;
  let y = 0;
  for (const [sample, word] of samplesOf(sop)) {
    const needs = SAMPLE + legendWidth(word);
    if (x > 0 && x + needs > width) {
      x = 0;
      y += LEGEND_LINE;
    }
    entries.push({ sample, word, x, y });
    x += needs + BETWEEN;
  }
  return { entries, height: y + LEGEND_LINE };
}

function samplesOf(sop: SopDocument): readonly (readonly [LegendEntry['sample'], string])[] {
  const steps = [...sop.steps.values()];
  const used = new Set(steps.map((step) => step.kind));
  const looks = new Set([...sop.connectors.values()].map((connector) => outcomeLook(connector.outcome)));
  const samples: (readonly [LegendEntry['sample'], string])[] = STEP_KINDS.filter((kind) => used.has(kind)).map((kind) => [
    kind,
    KIND_WORDS[kind],
  ]);
  if (steps.some((step) => step.critical === true)) samples.push(['critical', 'Critical step']);
  if (looks.has('approved')) samples.push(['approved', 'Approved or yes']);
  if (looks.has('rejected')) samples.push(['rejected', 'Rejected or no']);
  return samples;
}
