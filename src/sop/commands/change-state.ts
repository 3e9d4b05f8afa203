import { type LifecycleState, lastState } from '../model/lifecycle';
import type { Command } from './command';
import { type LifeEntry, lifeRefusal } from './life-refusal';

interface ChangeState extends LifeEntry {
  readonly to: Exclude<LifecycleState, 'published'>;
  /** What the SOP means now; needed to approve it, because another meaning is not approved. */
  readonly meaning?: string;
}

const REFUSALS: Readonly<Record<ChangeState['to'], (from: LifecycleState, isPublished: boolean) => string | null>> = {
  draft: (from) => (from === 'draft' ? 'It is a draft already' : null),
  'in-review': (from) =>
    from === 'in-review' ? 'It is in review already' : from === 'retired' ? 'It is retired; bring it back as a draft first' : null,
  approved: (from) => (from === 'in-review' ? null : 'Send it for review before it is approved'),
  retired: (from, isPublished) =>
    from === 'retired' ? 'It is retired already' : isPublished ? null : 'Only an SOP that was published can be retired',
};

/** Sends an SOP for review, approves it, takes it back to a draft or retires it. What it says stays as it is. */
export const changeState: Command<ChangeState> = {
  id: 'change-state',
  refuse(sop, input) {
    const refused = lifeRefusal(sop, input) ?? REFUSALS[input.to](lastState(sop), sop.versions.size > 0);
    return refused ?? (input.to === 'approved' && !input.meaning ? 'What is approved has to be said' : null);
  },
  run(draft, { entryId, to, by, at, reason, meaning, seal }) {
    draft.lifecycle.add({
      id: entryId,
      to,
      by: by.trim(),
      at,
      reason: reason.trim(),
      ...(to === 'approved' && meaning ? { meaning } : {}),
      ...seal,
    });
  },
};
