import { newId, type SopId } from './ids';
import type { SopDocument } from './sop-document';

/** An SOP with a title and nothing else, under a fresh id. */
export function emptySop(title = 'Untitled SOP'): SopDocument {
  return {
    profile: {
      id: newId<SopId>('sop'),
      title,
      summary: '',
      class: null,
      ownerRoleId: null,
      tags: [],
      review: { every: null, lastReviewedOn: null, triggers: [] },
      direction: 'right',
    },
    roles: new Map(),
    stages: new Map(),
    tools: new Map(),
    steps: new Map(),
    connectors: new Map(),
    toolLinks: new Map(),
    notes: new Map(),
    lifecycle: new Map(),
    versions: new Map(),
    threads: new Map(),
    signOffs: new Map(),
    workshops: new Map(),
    waivers: new Map(),
    receipts: new Map(),
    drawing: { placements: new Map(), routes: new Map(), lanes: new Map(), stages: new Map(), state: {} },
    unknown: {},
  };
}
