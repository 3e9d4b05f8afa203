import { settled } from '../drawing/settled';
import type { SopDocument } from '../model/sop-document';
import type { DraftTable } from '../model/sop-draft';
import type { Command } from './command';
import { type LifeEntry, lifeRefusal } from './life-refusal';

interface RestoreVersion extends LifeEntry {
  /** The number of the version that comes back. */
  readonly number: number;
  /** What it holds (`openVersion`). */
  readonly content: SopDocument;
}

/** Makes the SOP say again what a version says, as a draft. Versions, log and comments stay, and so does its id. */
export const restoreVersion: Command<RestoreVersion> = {
  id: 'restore-version',
  refuse(sop, input) {
    const isThere = [...sop.versions.values()].some(({ number }) => number === input.number);
    return isThere ? lifeRefusal(sop, input) : `There is no version ${input.number} of this SOP`;
  },
  run(draft, { content: frozen, number, entryId, by, at, reason, seal }) {
    const content = settled(frozen);
    const { id: _, ...profile } = content.profile;
    draft.profile.update({ expert: undefined, handoffs: undefined, checkProfile: undefined, ...profile });
    const { drawing } = content;
    sayAgain(draft.roles, content.roles);
    sayAgain(draft.stages, content.stages);
    sayAgain(draft.tools, content.tools);
    sayAgain(draft.steps, content.steps);
    sayAgain(draft.connectors, content.connectors);
    sayAgain(draft.toolLinks, content.toolLinks);
    sayAgain(draft.notes, content.notes);
    sayAgain(draft.waivers, content.waivers);
    sayAgain(draft.placements, drawing.placements);
    sayAgain(draft.routes, drawing.routes);
    sayAgain(draft.lanes, drawing.lanes);
    sayAgain(draft.stageBands, drawing.stages);
    draft.state.set(drawing.state);
    draft.lifecycle.add({ id: entryId, to: 'draft', by: by.trim(), at, reason: reason.trim(), version: number, ...seal });
  },
};

/** The table holds these rows and no others, in their order. */
function sayAgain<Row extends { readonly id: string }>(table: DraftTable<Row>, rows: ReadonlyMap<string, Row>): void {
  for (const { id } of [...table]) if (!rows.has(id)) table.remove(id);
  // From the end on, so that a row that comes back finds the one that it stands before: moving rows one by one is slow.
  let next: Row['id'] | null = null;
  for (const row of [...rows.values()].reverse()) {
    table.add(row, table.has(row.id) ? null : next);
    next = row.id;
  }
  const wanted = [...rows.keys()];
  if ([...table].some(({ id }, at) => id !== wanted[at])) for (const id of wanted) table.move(id, null);
}
