import type { SopDocument } from '../model/sop-document';

/**
 * An answer that several rules need, worked out once for each document. A document is a value, so the answer stays true for as long
 * as somebody holds it, and goes with it.
 */
export function perDocument<Answer>(work: (sop: SopDocument) => Answer): (sop: SopDocument) => Answer {
  const known = new WeakMap<SopDocument, { readonly answer: Answer }>();
  return (sop) => {
    const before = known.get(sop);
    if (before !== undefined) return before.answer;
    const answer = work(sop);
    known.set(sop, { answer });
    return answer;
  };
}
