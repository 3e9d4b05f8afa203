import type { Connector } from '../model/connector';
import type { Step } from '../model/step';

type Words = Pick<Connector, 'label' | 'outcome'>;

const WAYS = { approval: ['approved', 'rejected'], decision: ['yes', 'no'] } as const;
const LABELS: ReadonlyMap<string, string> = new Map([
  ['approved', 'Approved'],
  ['rejected', 'Rejected'],
  ['yes', 'Yes'],
  ['no', 'No'],
]);
/** What a word of ours means out of the other kind. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['approved', 'yes'],
  ['yes', 'approved'],
  ['rejected', 'no'],
  ['no', 'rejected'],
]);
const NOTHING: Words = { label: '', outcome: null };

const usedBy = (ways: Iterable<Connector>) => new Set([...ways].map((way) => way.outcome?.toLowerCase()));

function usualWays(source: Step | undefined): readonly string[] {
  return source?.kind === 'approval' || source?.kind === 'decision' ? WAYS[source.kind] : [];
}

/** How an outcome is written on its connector. */
export function wordFor(outcome: string | null): string {
  return outcome === null ? '' : (LABELS.get(outcome) ?? outcome);
}

/** What a new way out of a decision or an approval is called: the first usual word that no other way has; null for other steps. */
export function defaultOutcome(source: Step | undefined, ways: Iterable<Connector>): Words {
  const used = usedBy(ways);
  const free = usualWays(source).find((word) => !used.has(word));
  return free === undefined ? NOTHING : { label: wordFor(free), outcome: free };
}

/**
 * What an existing way is called once it leaves another kind of step: "yes" becomes "approved", our words go where nothing is
 * decided, words of the person stay. `others`: the ways that have their words already.
 */
export function rewordedWay(source: Step | undefined, way: Connector, others: Iterable<Connector>): Words {
  const { label, outcome } = way;
  const usual = usualWays(source);
  const isOurs = outcome === null || LABELS.has(outcome);
  const ownLabel = label !== '' && !LABELS.has(label.toLowerCase()) ? label : null;
  if (usual.length === 0) return isOurs ? { label: ownLabel ?? '', outcome: null } : { label, outcome };
  if (!isOurs) return { label, outcome };
  const used = usedBy(others);
  const same = [outcome, outcome === null ? undefined : TWINS.get(outcome)].find(
    (word) => word != null && usual.includes(word) && !used.has(word),
  );
  const words = same == null ? defaultOutcome(source, others) : { label: wordFor(same), outcome: same };
  return ownLabel === null ? words : { ...words, label: ownLabel };
}
