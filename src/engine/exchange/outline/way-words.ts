import type { Connector } from '../../../sop/model/connector';
import type { StepKind } from '../../../sop/model/step';
import { inQuotes } from './names';
import { escapedText, signsOf, sliceOf, trimmed } from './signs';

type Words = Pick<Connector, 'label' | 'outcome'>;

const USUAL: ReadonlyMap<string, string> = new Map([
  ['approved', 'Approved'],
  ['rejected', 'Rejected'],
  ['yes', 'Yes'],
  ['no', 'No'],
]);

/** The words of the ways out of a kind, in their usual order; none where nothing is decided. */
export function usualWords(kind: StepKind): readonly string[] {
  if (kind === 'decision') return ['yes', 'no'];
  return kind === 'approval' ? ['approved', 'rejected'] : [];
}

const decides = (kind: StepKind) => usualWords(kind).length > 0;

/**
 * What the words of a way mean. Out of a decision or an approval they are the outcome, out of any other step a label. Where the
 * two differ the outcome stands in front in brackets: `[yes] Signed in time`; `[]` says that there is none.
 */
export function readWords(line: string, from: StepKind): Words {
  const signs = trimmed(signsOf(line));
  if (signs.text[0] !== '[' || signs.literal[0] !== false) return ofOneWord(signs.text, from);
  const end = [...signs.literal.keys()].find((at) => signs.text[at] === ']' && signs.literal[at] === false);
  if (end === undefined) return ofOneWord(signs.text, from);
  const bracket = trimmed(sliceOf(signs, 1, end));
  const isQuoted = bracket.text.length > 1 && bracket.text[0] === '"' && bracket.literal[0] === false;
  const outcome = isQuoted ? bracket.text.slice(1, -1) : bracket.text;
  return { label: trimmed(sliceOf(signs, end + 1)).text, outcome: outcome === '' && !isQuoted ? null : outcome };
}

function ofOneWord(text: string, from: StepKind): Words {
  if (text === '' || !decides(from)) return { label: text, outcome: null };
  const usual = USUAL.get(text.toLowerCase());
  return usual === undefined ? { label: text, outcome: text } : { label: usual, outcome: text.toLowerCase() };
}

export function writeWords({ label, outcome }: Words, from: StepKind): string {
  const plain = escapedText(label, (sign, at) => sign === '[' && at === 0);
  const read = readWords(plain, from);
  if (read.label === label && read.outcome === outcome) return plain;
  const bracket = outcome === null ? '' : outcome === '' ? inQuotes('') : escapedText(outcome, (sign) => /["\]]/.test(sign));
  return `[${bracket}]${plain === '' ? '' : ` ${plain}`}`;
}
