import type { LifecycleChangeId } from './ids';

export const LIFECYCLE_STATES = ['draft', 'in-review', 'approved', 'published', 'retired'] as const;
export type LifecycleState = (typeof LIFECYCLE_STATES)[number];

/** What a state is called. */
export const LIFECYCLE_NAMES: { readonly [State in LifecycleState]: string } = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
  published: 'Published',
  retired: 'Retired',
};

/** One entry of the log of an SOP's life: who led it where, when and why. The last one says where it stands. */
export interface LifecycleChange {
  readonly id: LifecycleChangeId;
  readonly to: LifecycleState;
  /** The name of the person. */
  readonly by: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly reason: string;
  /** The number of the version that was published, or brought back as a draft. */
  readonly version?: number;
  /** SHA-256 of what the SOP meant when it was approved or published: with another meaning it is a draft again. */
  readonly meaning?: string;
  /** The hash of the entry before it; absent: it is the first, or older than seals. */
  readonly previous?: string;
  /** SHA-256 in 64 hex digits of all that it says, but for its id, and of `previous`; absent: it is not sealed. */
  readonly hash?: string;
}

/** Where the log says that the SOP stands. Whether it still says what was approved or published is another question. */
export function lastState({ lifecycle }: { readonly lifecycle: ReadonlyMap<string, LifecycleChange> }): LifecycleState {
  return [...lifecycle.values()].at(-1)?.to ?? 'draft';
}
