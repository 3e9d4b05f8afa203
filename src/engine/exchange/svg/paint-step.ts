import { GLYPH_SIZE, STEP_GLYPHS } from '../../../sop/drawing/step-glyphs';
import { stepShape } from '../../../sop/drawing/step-shapes';
import { textLines } from '../../../sop/drawing/text-lines';
import type { Placement } from '../../../sop/model/drawing';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Step, StepKind } from '../../../sop/model/step';
import { arial } from './arial';
import { KIND_WORDS, type Look } from './look';
import { type Markup, tag, words } from './markup';
import { CHIP_ROW, paintChips, type UsedTool } from './paint-chips';
import { NOTHING, paintText } from './paint-text';

const LINE = 16;
const NAME_SIZE = 13;
const GLYPH_ROOM = GLYPH_SIZE + 7;

/** One step: shape, glyph, name and tools. The whole name is always in its title, also when the box is too small for it. */
export function paintStep(sop: SopDocument, step: Step, box: Placement, tools: readonly UsedTool[], look: Look): Markup {
  const { width, height } = box;
  const shape = stepShape(step.kind, width, height);
  const { fill, stroke } = look.kinds[step.kind];
  const body = step.kind === 'decision' ? centredBody(step, box, tools, look) : sidedBody(step, box, tools, look);
  return tag('g', { 'data-step-id': step.id, 'data-kind': step.kind, role: 'group', transform: `translate(${box.x} ${box.y})` }, [
    tag('title', {}, [words(spoken(sop, step))]),
    tag('path', { d: shape.outline, fill, stroke, 'stroke-width': step.critical === true ? 2.6 : 1.5, 'stroke-linejoin': 'round' }),
    shape.detail === '' ? NOTHING : tag('path', { d: shape.detail, fill: 'none', stroke, 'stroke-width': 1, 'stroke-linejoin': 'round' }),
    ...body,
    step.critical === true ? criticalMark(width, step.kind, look) : NOTHING,
  ]);
}

/** A diamond has its room in the middle: the glyph above the name, all centred. */
function centredBody(step: Step, { width, height }: Placement, tools: readonly UsedTool[], look: Look): readonly Markup[] {
  const { inset } = stepShape(step.kind, width, height);
  const room = width - inset.left - inset.right;
  const chips = tools.length > 0 ? CHIP_ROW : 0;
  const most = Math.max(1, Math.floor((height - inset.top - inset.bottom - chips) / LINE));
  const lines = nameLines(step, room, most);
  const top = (height - lines.length * LINE - chips) / 2 + (lines.length < most ? 4 : 0);
  return [
    glyph(step.kind, width / 2 - 6, Math.max(7, Math.min(top - 18, height / 5 - 8)), look, 12),
    paintText(lines, width / 2, top + 12, LINE, { size: NAME_SIZE, bold: true, anchor: 'middle', fill: look.ink }),
    paintChips(tools, { x: inset.left, y: top + lines.length * LINE + 6, width: room, centred: true }, look),
  ];
}

/** All other shapes: the glyph at the left, the name beside it, the tools below both. */
function sidedBody(step: Step, { width, height }: Placement, tools: readonly UsedTool[], look: Look): readonly Markup[] {
  const { inset } = stepShape(step.kind, width, height);
  const room = width - inset.left - inset.right;
  const chips = tools.length > 0 ? CHIP_ROW : 0;
  const free = height - inset.top - inset.bottom;
  const lines = nameLines(step, room - GLYPH_ROOM, Math.max(1, Math.floor((free + 4 - chips) / LINE)));
  const pill = step.kind === 'start' || step.kind === 'end';
  const longest = lines.reduce((most, line) => Math.max(most, arial(NAME_SIZE, true)(line)), 0);
  const left = pill ? Math.max(inset.left, (width - GLYPH_ROOM - longest) / 2) : inset.left;
  const top = inset.top + (free - lines.length * LINE - chips) / 2;
  return [
    glyph(step.kind, left, top + (pill || lines.length === 1 ? (lines.length * LINE - GLYPH_SIZE) / 2 : 0), look),
    paintText(lines, left + GLYPH_ROOM, top + 12.5, LINE, { size: NAME_SIZE, bold: true, fill: look.ink }),
    paintChips(tools, { x: inset.left, y: top + lines.length * LINE + 6, width: room, centred: false }, look),
  ];
}

function nameLines(step: Step, room: number, most: number): readonly string[] {
  return textLines(step.name || 'Unnamed step', Math.max(24, room), arial(NAME_SIZE, true), most);
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
