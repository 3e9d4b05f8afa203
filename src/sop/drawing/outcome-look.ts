/** How a connector is drawn: a rejected one is dashed with an open arrow, so that colour is not the only sign. */
export type OutcomeLook = 'plain' | 'approved' | 'rejected';

const NEGATIVE = new Set(['rejected', 'no']);
const POSITIVE = new Set(['approved', 'yes']);

/** The look that an outcome asks for. */
export function outcomeLook(outcome: string | null): OutcomeLook {
  const word = outcome?.trim().toLowerCase() ?? '';
  if (NEGATIVE.has(word)) return 'rejected';
  return POSITIVE.has(word) ? 'approved' : 'plain';
}
