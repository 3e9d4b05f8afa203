import { ACTIONS } from './actions';
import { keysOf } from './keys/bound-keys';
import { shownKeys } from './menus/shown-keys';

/** The key of an action as this person reads it on the keyboard; undefined: it has none. */
export function keysFor(id: string): string | undefined {
  const action = ACTIONS.find((one) => one.id === id);
  const [keys] = action === undefined ? [] : keysOf(action);
  return keys === undefined ? undefined : shownKeys(keys);
}
