import type { Connector } from '../model/connector';
import { isNameless } from './nameless';

/** What a person reads on the connector. */
export function wordsOf({ label, outcome }: Connector): string {
  return isNameless(label) ? (outcome ?? '') : label;
}
