import { CHIP_HEIGHT, CHIP_PADDING, type Chip, chipRow } from '../../../sop/drawing/chip-row';
import { baselineIn, LETTERING } from '../../../sop/drawing/lettering';
import { cleanUrl } from '../../../sop/model/clean-url';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Tool, ToolLink } from '../../../sop/model/tool';
import type { Look } from './look';
import { type Markup, tag, together, words } from './markup';
import { NOTHING, paintRect, paintText } from './paint-text';

/** From the top of a chip to the foot of its letters. */
const BASELINE = (CHIP_HEIGHT - LETTERING.chip.line) / 2 + baselineIn(LETTERING.chip);

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
  readonly isCentred: boolean;
}

/** A row of tools; those that have no room are counted and named in a last chip. */
export function paintChips(tools: readonly UsedTool[], row: Row | null, look: Look): Markup {
  if (row === null) return NOTHING;
  const { chips, rest } = chipRow(tools.map(nameOf), row.width, row.isCentred);
  const moved = (chip: Chip): Chip => ({ ...chip, x: row.x + chip.x });
  const painted = chips.flatMap((chip, index) => {
    const used = tools[index];
    return used === undefined ? [] : [paintChip(used, moved(chip), row.y, look)];
  });
  if (rest !== null) {
    const names = tools.slice(chips.length).map(({ tool }) => tool.name);
    painted.push(
      tag('g', {}, [tag('title', {}, [words(names.join(', '))]), box(moved(rest), row.y, look), label(moved(rest), row.y, look.inkSoft)]),
    );
  }
  return together(painted);
}

/** Links leave the picture only to addresses that the model lets pass; any other tool is shown without one. */
function paintChip(used: UsedTool, chip: Chip, y: number, look: Look): Markup {
  const { tool, links } = used;
  const href = tool.url === '' ? null : cleanUrl(tool.url);
  const uses = links.map((link) => [link.use, link.what].filter((part) => part !== '').join(' ')).filter((use) => use !== '');
  const title = [tool.name, ...uses, href === null ? '' : shownAddress(href)].filter((part) => part !== '').join(' · ');
  const parts = [tag('title', {}, [words(title)]), box(chip, y, look), label(chip, y, href === null ? look.ink : look.link)];
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

function box({ x, width }: Chip, y: number, look: Look): Markup {
  return paintRect(x, y, width, CHIP_HEIGHT, { fill: look.chip, stroke: look.chipLine, radius: 4 });
}

function label({ text, x }: Chip, y: number, fill: string): Markup {
  return paintText([text], x + CHIP_PADDING, y + BASELINE, LETTERING.chip.line, { size: LETTERING.chip.size, fill });
}

function nameOf({ tool }: UsedTool): string {
  return tool.name || 'Unnamed tool';
}
