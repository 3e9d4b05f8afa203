import type { DraftTable, SopDraft } from '../model/sop-draft';
import { cardSizes } from './card-sizes';
import type { BeforeCommand } from './carried-routes';
import { settlement } from './settlement';

function byId<Row extends { readonly id: string }>(table: Iterable<Row>): Map<Row['id'], Row> {
  const rows = new Map<Row['id'], Row>();
  for (const row of table) rows.set(row.id, row);
  return rows;
}

/** Makes the table's rows the given ones with as few changes as possible. */
function write<Row extends { readonly id: string }>(table: DraftTable<Row>, rows: readonly Row[]): void {
  const before = byId(table);
  const wanted = byId(rows);
  for (const id of before.keys()) if (!wanted.has(id)) table.remove(id);
  for (const row of rows) if (before.get(row.id) !== row) table.add(row);
}

/** The same, with the rows in the given order. */
function writeOrdered<Row extends { readonly id: string }>(table: DraftTable<Row>, rows: readonly Row[]): void {
  write(table, rows);
  const now = [...table].map((row) => row.id);
  if (now.every((id, index) => id === rows[index]?.id)) return;
  for (const row of rows) table.move(row.id, null);
}

/** What settling wants to know of a draft before a command changes it. */
export function beforeCommand(draft: SopDraft): BeforeCommand {
  return { placements: byId(draft.placements), routes: byId(draft.routes) };
}

/** Settles the drawing of a draft (see `settlement`); run after every command, in the same undo step. */
export function settleDrawing(draft: SopDraft, before: BeforeCommand = beforeCommand(draft)): void {
  const made = settlement({
    direction: draft.profile.get().direction,
    roleIds: new Set([...draft.roles].map((role) => role.id)),
    stageIds: new Set([...draft.stages].map((stage) => stage.id)),
    steps: byId(draft.steps),
    connectors: byId(draft.connectors),
    placements: byId(draft.placements),
    routes: byId(draft.routes),
    lanes: byId(draft.lanes),
    stages: byId(draft.stageBands),
    before,
    sizeOf: cardSizes(draft.roles, draft.toolLinks),
  });
  write(draft.placements, [...made.placements.values()]);
  write(draft.routes, [...made.routes.values()]);
  writeOrdered(draft.lanes, made.lanes);
  writeOrdered(draft.stageBands, made.stages);
}
