import { CircleHelp, Lightbulb, ListChecks, OctagonAlert, PencilLine, Scale } from 'lucide-react';
import type { ThreadType } from '../../sop/model/thread';

/** Each type by a sign, always beside its word. */
export const TYPE_ICONS = {
  question: CircleHelp,
  problem: OctagonAlert,
  idea: Lightbulb,
  decision: Scale,
  action: ListChecks,
  suggestion: PencilLine,
} as const satisfies Record<ThreadType, unknown>;
