import { oneLine } from '../../../sop/drawing/text-lines';
import { cleanUrl } from '../../../sop/model/clean-url';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Tool, ToolLink } from '../../../sop/model/tool';
import type { StepId } from '../../../sop/model/ids';
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

/** A row of tools, as many as fit; the rest is counted in a last chip that names them when pointed at. */
export function paintChips(tools: readonly UsedTool[], row: Row, look: Look): Markup {
  if (tools.length === 0) return NOTHING;
  const { shown, rest } = fitting(tools, row.width);
  const widths = shown.map((used) => chipWidth(used));
  const restWidth = rest.length === 0 ? 0 : textWidth(`+${rest.length}`) + 2 * PADDING;
  const whole = widths.reduce((sum, width) => sum + width + GAP, 0) + restWidth - (rest.length === 0 ? GAP : 0);
  let x = row.centred ? row.x + (row.width - whole) / 2 : row.x;
  const chips = shown.map((used, index) => {
    const chip = paintChip(used, x, row.y, widths[index] ?? 0, look);
    x += (widths[index] ?? 0) + GAP;
    return chip;
  });
  if (rest.length > 0) {
    const names = rest.map(({ tool }) => tool.name).join(', ');
    chips.push(tag('g', {}, [tag('title', {}, [words(names)]), box(x, row.y, restWidth, look), label(`+${rest.length}`, x, row.y, look.inkSoft)]));
  }
  return together(chips);
}

function fitting(tools: readonly UsedTool[], width: number): { readonly shown: readonly UsedTool[]; readonly rest: readonly UsedTool[] } {
  let used = 0;
  for (const [index, tool] of tools.entries()) {
    const left = tools.length - index - 1;
    const more = left === 0 ? 0 : GAP + textWidth(`+${left}`) + 2 * PADDING;
    if (index > 0 && used + chipWidth(tool) + more > width) return { shown: tools.slice(0, index), rest: tools.slice(index) };
    used += chipWidth(tool) + GAP;
  }
  return { shown: tools, rest: [] };
}

/** Links leave the picture only to addresses that the model lets pass; any other tool is shown without one. */
function paintChip({ tool, links }: UsedTool, x: number, y: number, width: number, look: Look): Markup {
  const href = tool.url === '' ? null : cleanUrl(tool.url);
  const uses = links.map((link) => [link.use, link.what].filter((part) => part !== '').join(' ')).filter((use) => use !== '');
  const title = [tool.name, ...uses, href === null ? '' : shownAddress(href)].filter((part) => part !== '').join(' · ');
  const parts = [tag('title', {}, [words(title)]), box(x, y, width, look), label(chipText(tool), x, y, href === null ? look.ink : look.link)];
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

function chipText(tool: Tool): string {
  return oneLine(tool.name || 'Unnamed tool', WIDEST, arial(TEXT_SIZE));
}

function chipWidth({ tool }: UsedTool): number {
  return textWidth(chipText(tool)) + 2 * PADDING;
}

function textWidth(text: string): number {
  return arial(TEXT_SIZE)(text);
}
