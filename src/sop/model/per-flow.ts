import type { SopDocument } from './sop-document';

type Flow = Pick<SopDocument, 'steps' | 'connectors'>;

/**
 * An answer that only hangs on which steps there are, of which kind and in which order, and on the connectors. Most edits change a word:
 * then the answer of before is still true, and looking for that costs next to nothing.
 */
export function perFlow<Answer>(work: (sop: Flow) => Answer): (sop: Flow) => Answer {
  const known = new WeakMap<SopDocument['connectors'], { steps: SopDocument['steps']; readonly answer: Answer }>();
  return (sop) => {
    const before = known.get(sop.connectors);
    if (before !== undefined && isSameFlow(before.steps, sop.steps)) {
      before.steps = sop.steps;
      return before.answer;
    }
    const answer = work(sop);
    known.set(sop.connectors, { steps: sop.steps, answer });
    return answer;
  };
}

function isSameFlow(one: SopDocument['steps'], other: SopDocument['steps']): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  const others = other.values();
  for (const step of one.values()) {
    const twin = others.next().value;
    if (twin !== step && (twin?.id !== step.id || twin.kind !== step.kind)) return false;
  }
  return true;
}
