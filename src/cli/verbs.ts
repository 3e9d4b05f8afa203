import { convert } from './convert/convert';
import { diff } from './diff/diff';
import { layout } from './layout/layout';
import { lint } from './lint/lint';
import { publish } from './publish/publish';
import type { Verb } from './verb';

/** Every verb by its name. */
export const VERBS: ReadonlyMap<string, Verb> = new Map([
  ['lint', lint],
  ['layout', layout],
  ['convert', convert],
  ['diff', diff],
  ['publish', publish],
]);
