import type { LifecycleState } from '../../sop/model/lifecycle';

/** What a state means for a reader. */
export const STATE_SAYS: { readonly [State in LifecycleState]: string } = {
  draft: 'Not published: it may change any time.',
  'in-review': 'Not published: it is being reviewed.',
  approved: 'Approved, and not published yet.',
  published: '',
  retired: 'No longer in use: do not work by it.',
};
