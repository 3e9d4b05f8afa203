import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Options } from './completing-field';
import { optionsFor } from './options';

/** Steps to lead to, found by name or number; what goes in is the number. */
export function wayOptions(sop: SopDocument, numbers: ReadonlyMap<StepId, number>): (text: string, caret: number) => Options | null {
  const choices = [...numbers].map(([id, number]) => ({ id, name: `${number} ${sop.steps.get(id)?.name ?? ''}` }));
  return (text, caret) => {
    const before = text.slice(0, caret);
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) return null;
    const begin = text.lastIndexOf(',', caret - 1) + 1;
    const start = begin + (/^\s*/.exec(text.slice(begin))?.[0].length ?? 0);
    const after = text.indexOf(',', caret);
    const typed = text.slice(Math.min(start, caret), caret);
    // A number that is written out, or an outcome, needs no help.
    if (typed.trim() === '' || /^\d+$/.test(typed.trim()) || typed.includes('(')) return null;
    const range = { start, end: after === -1 ? text.length : after };
    return optionsFor(choices, typed, range, null, (_, id) => `${numbers.get(id as StepId) ?? ''}`); // an id of the choices
  };
}
