import { createSetting } from './create-setting';

export interface KeySettings {
  /** False: keys such as `n`, which people who dictate or tremble press without meaning to, do nothing. */
  readonly singleKeys: boolean;
  /** By the id of an action: the key this person gave it, null for none. What is not here has its own keys. */
  readonly keys: Readonly<Record<string, string | null>>;
}

function keysIn(value: unknown): KeySettings['keys'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, keys]) => keys === null || (typeof keys === 'string' && keys !== '')));
}

/** Which keys this person uses. */
export const keySettings = createSetting<KeySettings>('laneway-keys', ({ singleKeys, keys }) => ({
  singleKeys: singleKeys !== false,
  keys: keysIn(keys),
}));
