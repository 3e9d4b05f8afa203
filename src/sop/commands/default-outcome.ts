import type { Connector } from '../model/connector';
import type { Step } from '../model/step';

const WAYS = { approval: ['approved', 'rejected'], decision: ['yes', 'no'] } as const;
const WORDS = { approved: 'Approved', rejected: 'Rejected', yes: 'Yes', no: 'No' } as const;

/** What a new way out of a decision or an approval is called: the first usual word that no other way has; null for other steps. */
export function defaultOutcome(source: Step | undefined, ways: Iterable<Connector>): Pick<Connector, 'label' | 'outcome'> {
  if (source?.kind !== 'approval' && source?.kind !== 'decision') return { label: '', outcome: null };
  const used = new Set([...ways].map((way) => way.outcome?.toLowerCase()));
  const free = WAYS[source.kind].find((word) => !used.has(word));
  return free === undefined ? { label: '', outcome: null } : { label: WORDS[free], outcome: free };
}
