import type { TextBlock } from '../../../sop/drawing/card-layout';
import { cardWords } from '../../../sop/drawing/card-sizes';
import { layCard } from '../../../sop/drawing/lay-card';
import { baselineIn, LETTERING, type Lettering } from '../../../sop/drawing/lettering';
import { GLYPH_SIZE, STEP_GLYPHS } from '../../../sop/drawing/step-glyphs';
import { stepShape } from '../../../sop/drawing/step-shapes';
import type { Placement } from '../../../sop/model/drawing';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Step, StepKind } from '../../../sop/model/step';
import { KIND_WORDS, type Look } from './look';
import { type Markup, tag, words } from './markup';
import { paintChips, type UsedTool } from './paint-chips';
import { NOTHING, paintText } from './paint-text';

/** One step: shape, glyph, name and tools. The whole name is always in its title, also when the box is too small for it. */
export function paintStep(sop: SopDocument, step: Step, box: Placement, tools: readonly UsedTool[], look: Look): Markup {
  const { width, height } = box;
  const shape = stepShape(step.kind, width, height);
  const { fill, stroke } = look.kinds[step.kind];
  return tag('g', { 'data-step-id': step.id, 'data-kind': step.kind, role: 'group', transform: `translate(${box.x} ${box.y})` }, [
    tag('title', {}, [words(spoken(sop, step))]),
    tag('path', { d: shape.outline, fill, stroke, 'stroke-width': step.critical === true ? 2.6 : 1.5, 'stroke-linejoin': 'round' }),
    shape.detail === '' ? NOTHING : tag('path', { d: shape.detail, fill: 'none', stroke, 'stroke-width': 1, 'stroke-linejoin': 'round' }),
    ...paintBody(sop, step, box, tools, look),
    step.critical === true ? criticalMark(width, step.kind, look) : NOTHING,
  ]);
}

/** What the canvas shows on the card, at the same places. */
function paintBody(sop: SopDocument, step: Step, box: Placement, tools: readonly UsedTool[], look: Look): readonly Markup[] {
  const { glyph: at, name, owner, chips } = layCard(step.kind, cardWords(step, sop.roles, tools.length > 0), box);
  return [
    glyph(step.kind, at.x, at.y, look, at.size),
    paintBlock(name, LETTERING.name, look.ink),
    owner === null ? NOTHING : paintBlock(owner, LETTERING.owner, look.inkSoft),
    paintChips(tools, chips, look),
  ];
}

function paintBlock({ text, x, y, isCentred }: TextBlock, type: Lettering, fill: string): Markup {
  return paintText(text.spaced, x, y + baselineIn(type), type.line, {
    size: type.size,
    bold: type.weight === 700,
    anchor: isCentred ? 'middle' : undefined,
    fill,
  });
}

/** The sign of a kind; `size` is its side. */
export function glyph(kind: StepKind, x: number, y: number, look: Look, size = GLYPH_SIZE): Markup {
  const scale = size / GLYPH_SIZE;
  return tag('path', {
    d: STEP_GLYPHS[kind],
    transform: scale === 1 ? `translate(${round(x)} ${round(y)})` : `translate(${round(x)} ${round(y)}) scale(${scale})`,
    fill: 'none',
    stroke: look.kinds[kind].stroke,
    'stroke-width': 1.6 / scale,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** An exclamation mark on the upper edge, drawn and not written, so that it looks the same in every font. */
export function criticalMark(width: number, kind: StepKind, look: Look): Markup {
  const x = kind === 'decision' ? width / 2 : width - 18;
  return tag('g', { transform: `translate(${round(x)} 0)` }, [
    tag('circle', { cx: 0, cy: 0, r: 8, fill: look.critical, stroke: look.ground, 'stroke-width': 1.5 }),
    tag('path', { d: 'M0 -4V0.8M0 3.7V4', stroke: look.criticalInk, 'stroke-width': 2.2, 'stroke-linecap': 'round', fill: 'none' }),
  ]);
}

function spoken(sop: SopDocument, step: Step): string {
  const owner = step.roleId === null ? 'no owner' : `owner ${sop.roles.get(step.roleId)?.name ?? 'unknown'}`;
  const stage = step.stageId === null ? 'no stage' : `stage ${sop.stages.get(step.stageId)?.name ?? 'unknown'}`;
  const approvers = (step.approverIds ?? []).map((id) => sop.roles.get(id)?.name ?? '').filter((name) => name !== '');
  const approved = approvers.length > 0 ? `, approved by ${approvers.join(', ')}` : '';
  return `${step.critical === true ? 'Critical ' : ''}${KIND_WORDS[step.kind]}: ${step.name || 'Unnamed step'} (${owner}, ${stage}${approved})`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
