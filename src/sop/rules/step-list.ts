import type { StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import { named } from './named';

const MOST = 3;

/** Steps as they stand in a sentence: “A”, “B” and 4 more. */
export function stepList(sop: SopDocument, ids: readonly StepId[]): string {
  const names = ids.slice(0, ids.length > MOST + 1 ? MOST : ids.length).map((id) => named(sop.steps.get(id), 'an unnamed step'));
  const more = ids.length - names.length;
  const parts = more === 0 ? names : [...names, `${more} more`];
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
