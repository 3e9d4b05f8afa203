import { type KeySettings, keySettings } from '../../ui/key-settings';
import type { Action } from '../actions/action';
import { isSingleKey, sameForm } from './key-press';

export type Bound = Pick<Action, 'id' | 'keys'>;

/** The keys that start an action for somebody with these settings; the first is the one to show. */
export function boundKeys({ id, keys = [] }: Bound, settings: KeySettings): readonly string[] {
  const own = settings.keys[id];
  const on = (bound: readonly string[]) => (settings.singleKeys ? bound : bound.filter((one) => !isSingleKey(one)));
  if (own !== undefined) return own === null ? [] : on([own]);
  // A key that was given to another action is no longer this one's.
  const taken = new Set(
    Object.entries(settings.keys).flatMap(([other, given]) => (other === id || given === null ? [] : [sameForm(given)])),
  );
  return on(keys.filter((one) => !taken.has(sameForm(one))));
}

/** The other action that these keys start now, whether or not single keys are switched off. */
export function holderOf<A extends Bound>(words: string, id: string, actions: readonly A[], settings: KeySettings): A | null {
  const wanted = sameForm(words);
  const all = { ...settings, singleKeys: true };
  return actions.find((action) => action.id !== id && boundKeys(action, all).some((one) => sameForm(one) === wanted)) ?? null;
}

/** Settings in which an action has these keys, null for none; whoever had them by choice has them no longer. */
export function withKeys(settings: KeySettings, id: string, words: string | null): KeySettings {
  const wanted = words === null ? null : sameForm(words);
  const others = Object.entries(settings.keys).map(([other, given]) => [
    other,
    given !== null && sameForm(given) === wanted ? null : given,
  ]);
  return { ...settings, keys: { ...Object.fromEntries(others), [id]: words } };
}

/** Settings in which an action has its own keys again. */
export function withoutKeys(settings: KeySettings, id: string): KeySettings {
  return { ...settings, keys: Object.fromEntries(Object.entries(settings.keys).filter(([other]) => other !== id)) };
}

/** The keys that start an action for this person at this moment; the first is the one to show. */
export function keysOf(action: Bound): readonly string[] {
  return boundKeys(action, keySettings.getState());
}
