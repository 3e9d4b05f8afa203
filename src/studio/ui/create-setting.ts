import { createStore, type StoreApi } from 'zustand/vanilla';

function stored(key: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/**
 * How this person wants the product to be: kept on this device under `key`, never in an SOP. `read` makes a whole setting of
 * whatever stands there, `{}` on the first day, and must not throw.
 */
export function createSetting<T extends object>(key: string, read: (stored: Readonly<Record<string, unknown>>) => T): StoreApi<T> {
  const setting = createStore<T>(() => read(stored(key)));
  setting.subscribe((now) => {
    try {
      localStorage.setItem(key, JSON.stringify(now));
    } catch {
      // A blocked storage only means that the choice is not remembered.
    }
  });
  return setting;
}
