import type { SopDocument } from '../model/sop-document';
import type { SopDraft } from '../model/sop-draft';
import { changedRow, PlainTable } from './plain-table';

/** A draft over a plain document. `finish` gives the new document; tables that were not touched are the same objects. */
export function createPlainDraft(sop: SopDocument): { readonly draft: SopDraft; finish(): SopDocument } {
  let { profile } = sop;
  let { state } = sop.drawing;
  const tables = {
    roles: new PlainTable(sop.roles),
    stages: new PlainTable(sop.stages),
    tools: new PlainTable(sop.tools),
    steps: new PlainTable(sop.steps),
    connectors: new PlainTable(sop.connectors),
    toolLinks: new PlainTable(sop.toolLinks),
    notes: new PlainTable(sop.notes),
    lifecycle: new PlainTable(sop.lifecycle),
    versions: new PlainTable(sop.versions),
    threads: new PlainTable(sop.threads),
    signOffs: new PlainTable(sop.signOffs),
    workshops: new PlainTable(sop.workshops),
    waivers: new PlainTable(sop.waivers),
    receipts: new PlainTable(sop.receipts),
  };
  const drawn = {
    placements: new PlainTable(sop.drawing.placements),
    routes: new PlainTable(sop.drawing.routes),
    lanes: new PlainTable(sop.drawing.lanes),
    stageBands: new PlainTable(sop.drawing.stages),
  };
  const draft: SopDraft = {
    ...tables,
    ...drawn,
    profile: {
      get: () => profile,
      update(changes) {
        profile = changedRow(profile, changes);
      },
    },
    state: {
      get: () => state,
      set(next) {
        state = next;
      },
    },
  };
  const finish = (): SopDocument => ({
    ...sop,
    profile,
    roles: tables.roles.finish(),
    stages: tables.stages.finish(),
    tools: tables.tools.finish(),
    steps: tables.steps.finish(),
    connectors: tables.connectors.finish(),
    toolLinks: tables.toolLinks.finish(),
    notes: tables.notes.finish(),
    lifecycle: tables.lifecycle.finish(),
    versions: tables.versions.finish(),
    threads: tables.threads.finish(),
    signOffs: tables.signOffs.finish(),
    workshops: tables.workshops.finish(),
    waivers: tables.waivers.finish(),
    receipts: tables.receipts.finish(),
    drawing: {
      ...sop.drawing,
      placements: drawn.placements.finish(),
      routes: drawn.routes.finish(),
      lanes: drawn.lanes.finish(),
      stages: drawn.stageBands.finish(),
      state,
    },
  });
  return { draft, finish };
}
