import type { SopDocument } from '../model/sop-document';
import type { Change, Pair } from './change';
import { diffNotes, diffRoles, diffStages, diffTools } from './diff-people';
import { diffProfile } from './diff-profile';
import { diffSteps } from './diff-steps';
import { diffConnectors, diffToolLinks } from './diff-ways';

const PARTS: readonly ((pair: Pair) => readonly Change[])[] = [
  diffProfile,
  diffRoles,
  diffStages,
  diffSteps,
  diffConnectors,
  diffTools,
  diffToolLinks,
  diffNotes,
];

/**
 * What differs between two states of an SOP, told in words, one sentence for each thing that is not as it was. Compared by id and
 * field; how anything is drawn says nothing. Empty exactly when both mean the same.
 */
export function diffSops(before: SopDocument, after: SopDocument): readonly Change[] {
  return PARTS.flatMap((part) => part({ before, after }));
}
