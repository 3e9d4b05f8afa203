import type { LifecycleState } from '../../sop/model/lifecycle';

/** What a state is called, and what it means for a reader. */
export const STATE_WORDS: { readonly [State in LifecycleState]: { readonly name: string; readonly says: string } } = {
  draft: { name: 'Draft', says: 'Not published: it may change any time.' },
  'in-review': { name: 'In review', says: 'Not published: it is being reviewed.' },
  approved: { name: 'Approved', says: 'Approved, and not published yet.' },
  published: { name: 'Published', says: '' },
  retired: { name: 'Retired', says: 'No longer in use: do not work by it.' },
};
