import type { SopDocument } from '../../../sop/model/sop-document';
import type { Choice } from './fields';

const NONE = '';

/** The value a choice field shows for null, and back. */
export const idOrNull = <Id extends string>(ids: Iterable<Id>, text: string): Id | null => [...ids].find((id) => id === text) ?? null;

export function roleChoices(sop: SopDocument, none = 'Nobody'): readonly Choice[] {
  return [{ id: NONE, name: none }, ...[...sop.roles.values()].map(({ id, name }) => ({ id, name: name || 'Unnamed role' }))];
}

export function stageChoices(sop: SopDocument): readonly Choice[] {
  return [{ id: NONE, name: 'No stage' }, ...[...sop.stages.values()].map(({ id, name }) => ({ id, name: name || 'Unnamed stage' }))];
}

/** Words of a list such as a cadence; the empty one stands for "not set", a value outside of the list is offered as it is. */
export function wordChoices(words: readonly string[], value = '', none = 'Not set'): readonly Choice[] {
  const known = value === '' || words.includes(value) ? words : [...words, value];
  return [
    { id: NONE, name: none },
    ...known.map((word) => ({ id: word, name: word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' ') })),
  ];
}
