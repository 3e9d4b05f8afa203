import type { Fragment } from '../../sop/commands/paste-items';
import { emptySop } from '../../sop/model/empty-sop';
import { readSopFile } from '../../sop/model/file/read-sop-file';
import { writeSopFile } from '../../sop/model/file/write-sop-file';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Steps from the clipboard. They are foreign input like any file, so they go through the same reader: the lists are put
 * into an empty SOP and read back, and what is damaged falls away. Null: there is no step in it.
 */
export function readFragment(json: string): Fragment | null {
  const parsed = parse(json);
  if (!isRecord(parsed)) return null;
  const base = parse(writeSopFile(emptySop('Clipboard')));
  if (!isRecord(base)) return null;
  const { roles, stages, tools, steps, connectors, toolLinks, notes, placements } = parsed;
  const drawing = { ...(isRecord(base.drawing) ? base.drawing : {}), placements: placements ?? [] };
  const read = readSopFile(JSON.stringify({ ...base, roles, stages, tools, steps, connectors, toolLinks, notes, drawing }));
  if (!read.ok || read.sop.steps.size + read.sop.notes.size === 0) return null;
  const { sop } = read;
  return {
    roles: [...sop.roles.values()],
    stages: [...sop.stages.values()],
    tools: [...sop.tools.values()],
    steps: [...sop.steps.values()],
    connectors: [...sop.connectors.values()],
    toolLinks: [...sop.toolLinks.values()],
    notes: [...sop.notes.values()],
    placements: [...sop.drawing.placements.values()],
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
