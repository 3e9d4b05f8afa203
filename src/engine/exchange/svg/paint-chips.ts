import { oneLine } from '../../../sop/drawing/text-lines';
import { cleanUrl } from '../../../sop/model/clean-url';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Tool, ToolLink } from '../../../sop/model/tool';
import { arial } from './arial';
import type { Look } from './look';
import { type Markup, tag, together, words } from './markup';
import { NOTHING, paintRect, paintText } from './paint-text';

/** The height that a row of tools takes below a name. */
export const CHIP_ROW = 24;
const CHIP = 18;
const TEXT_SIZE = 11;
const PADDING = 6;
const GAP = 4;
const WIDEST = 120;
/** Enough for a few letters and an ellipsis. */
const NARROWEST = 40;

/** A tool that a step is done with, and what for. */
export interface UsedTool {
  readonly tool: Tool;
  readonly links: readonly ToolLink[];
}

/** The tools of each step, each once. */
export function toolsBySteps(sop: SopDocument): ReadonlyMap<StepId, readonly UsedTool[]> {
  const bySteps = new Map<StepId, Map<Tool, ToolLink[]>>();
  for (const link of sop.toolLinks.values()) {
    const tool = sop.tools.get(link.toolId);
    if (tool === undefined) continue;
    const tools = bySteps.get(link.stepId) ?? new Map<Tool, ToolLink[]>();
    bySteps.set(link.stepId, tools.set(tool, [...(tools.get(tool) ?? []), link]));
  }
  return new Map([...bySteps].map(([id, tools]) => [id, [...tools].map(([tool, links]) => ({ tool, links }))]));
}

interface Row {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly centred: boolean;
}

interface Chip {
  readonly used: UsedTool;
  readonly width: number;
}

/** A row of tools. Names give way before tools do, so that links stay at hand; what still does not fit is counted and named in a last chip. */
export function paintChips(tools: readonly UsedTool[], row: Row, look: Look): Markup {
  if (tools.length === 0) return NOTHING;
  const { shown, rest } = fitting(tools, row.width);
  const restWidth = rest.length === 0 ? 0 : restChipWidth(rest.length);
  const whole = widthOfAll(shown) + (rest.length === 0 ? 0 : GAP + restWidth);
  let x = row.centred ? row.x + (row.width - whole) / 2 : row.x;
  const chips = shown.map(({ used, width }) => {
    const chip = paintChip(used, x, row.y, width, look);
    x += width + GAP;
    return chip;
  });
  if (rest.length > 0) {
    const names = rest.map(({ tool }) => tool.name).join(', ');
    chips.push(
      tag('g', {}, [tag('title', {}, [words(names)]), box(x, row.y, restWidth, look), label(`+${rest.length}`, x, row.y, look.inkSoft)]),
    );
  }
  return together(chips);
}

function fitting(tools: readonly UsedTool[], width: number): { readonly shown: readonly Chip[]; readonly rest: readonly UsedTool[] } {
  const most = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  const count = tools.length <= most ? tools.length : Math.max(1, Math.floor((width - restChipWidth(tools.length)) / (NARROWEST + GAP)));
  const rest = tools.slice(count);
  const room = rest.length === 0 ? width : width - restChipWidth(rest.length) - GAP;
  return { shown: squeezed(tools.slice(0, count), room), rest };
}

/** Takes width from the widest chips first, until all stand in the room. */
function squeezed(tools: readonly UsedTool[], room: number): readonly Chip[] {
  const wanted = tools.map((used) => textWidth(oneLine(nameOf(used), WIDEST, arial(TEXT_SIZE))) + 2 * PADDING);
  let limit = Math.max(...wanted);
  const widths = () => wanted.map((width) => Math.min(width, limit));
  while (limit > NARROWEST && widths().reduce((sum, width) => sum + width + GAP, -GAP) > room) limit -= 2;
  return tools.map((used, index) => ({ used, width: Math.min(wanted[index] ?? limit, limit) }));
}

function widthOfAll(chips: readonly Chip[]): number {
  return chips.reduce((sum, { width }) => sum + width + GAP, -GAP);
}

function restChipWidth(count: number): number {
  return textWidth(`+${count}`) + 2 * PADDING;
}

/** Links leave the picture only to addresses that the model lets pass; any other tool is shown without one. */
function paintChip(used: UsedTool, x: number, y: number, width: number, look: Look): Markup {
  const { tool, links } = used;
  const href = tool.url === '' ? null : cleanUrl(tool.url);
  const uses = links.map((link) => [link.use, link.what].filter((part) => part !== '').join(' ')).filter((use) => use !== '');
  const title = [tool.name, ...uses, href === null ? '' : shownAddress(href)].filter((part) => part !== '').join(' · ');
  const parts = [
    tag('title', {}, [words(title)]),
    box(x, y, width, look),
    label(oneLine(nameOf(used), width - 2 * PADDING + 0.5, arial(TEXT_SIZE)), x, y, href === null ? look.ink : look.link),
  ];
  if (href === null) return tag('g', {}, parts);
  return tag('a', { href, target: '_blank', rel: 'noopener noreferrer' }, parts);
}

function shownAddress(href: string): string {
  try {
    const { host, pathname } = new URL(href);
    return host || pathname;
  } catch {
    return '';
  }
}

function box(x: number, y: number, width: number, look: Look): Markup {
  return paintRect(x, y, width, CHIP, { fill: look.chip, stroke: look.chipLine, radius: 4 });
}

function label(text: string, x: number, y: number, fill: string): Markup {
  return paintText([text], x + PADDING, y + 12.7, CHIP, { size: TEXT_SIZE, fill });
}

function nameOf({ tool }: UsedTool): string {
  return tool.name || 'Unnamed tool';
}

function textWidth(text: string): number {
  return arial(TEXT_SIZE)(text);
}
