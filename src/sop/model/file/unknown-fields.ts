import type { Tell } from './damage';
import { isPlainObject } from './in-words';

/** Keys that mean something to JavaScript itself: they could change what other objects are. As ids they are fine: tables are Maps. */
const HARMFUL: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The fields that this version does not know, as they are, so that they can be written back. Left out and told are keys that
 * could harm and numbers that JSON could not say again.
 */
export function unknownFields(known: object, value: Record<string, unknown>, path: string, tell: Tell): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(known, key)) continue;
    const at = path === '' ? key : `${path}.${key}`;
    if (HARMFUL.has(key)) tell(at, 'a field of that name could do harm, it was left out');
    else kept[key] = harmless(value[key], at, tell);
  }
  return kept;
}

function harmless(value: unknown, path: string, tell: Tell): unknown {
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value + 0; // makes -0, which JSON does not keep, a plain 0
    tell(path, 'the number is too large to be kept, it is an empty value now');
    return null;
  }
  if (Array.isArray(value)) return value.map((item: unknown, index) => harmless(item, `${path}[${index}]`, tell));
  return isPlainObject(value) ? unknownFields({}, value, path, tell) : value;
}
