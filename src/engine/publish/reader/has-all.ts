import { fold } from '../../../sop/model/fold';

/** Whether every word that was asked for stands somewhere in a text that is folded already. */
export function hasAll(text: string, asked: string): boolean {
  const wanted = fold(asked).split(/\s+/).filter(Boolean);
  return wanted.length > 0 && wanted.every((word) => text.includes(word));
}
