import type { Connector } from '../model/connector';
import type { Placement } from '../model/drawing';
import type { Role } from '../model/role';
import type { Note } from '../model/sop-document';
import type { Stage } from '../model/stage';
import type { Step } from '../model/step';
import type { Tool, ToolLink } from '../model/tool';

/** A part of an SOP that can be put into another one: plain records with the ids they had. */
export interface Fragment {
  readonly roles: readonly Role[];
  readonly stages: readonly Stage[];
  readonly tools: readonly Tool[];
  readonly steps: readonly Step[];
  readonly connectors: readonly Connector[];
  readonly toolLinks: readonly ToolLink[];
  readonly notes: readonly Note[];
  readonly placements: readonly Placement[];
}
