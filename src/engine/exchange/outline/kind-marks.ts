import type { StepKind } from '../../../sop/model/step';
import { escapedText, type Signs, sliceOf, trimmed } from './signs';

/** What a kind is called in brackets. The first word is the one that is written. */
const WORDS: { readonly [Kind in StepKind]: readonly [string, ...string[]] } = {
  start: ['start'],
  task: ['task'],
  decision: ['decision'],
  approval: ['approval'],
  escalation: ['escalation'],
  milestone: ['milestone'],
  'linked-sop': ['linked SOP', 'linked-sop', 'sop'],
  end: ['end'],
};

/** Every kind with its mark: `?`, `!` or a word in brackets. */
export const KIND_MARKS: { readonly [Kind in StepKind]: string } = {
  start: `(${WORDS.start[0]})`,
  task: `(${WORDS.task[0]})`,
  decision: '?',
  approval: '!',
  escalation: `(${WORDS.escalation[0]})`,
  milestone: `(${WORDS.milestone[0]})`,
  'linked-sop': `(${WORDS['linked-sop'][0]})`,
  end: `(${WORDS.end[0]})`,
};

const KIND_OF: ReadonlyMap<string, StepKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.map((word) => [word.toLowerCase(), kind as StepKind] as const)), // the keys of WORDS
);
const BRACKETS = [...KIND_OF.keys()].join('|');
const LAST = new RegExp(`\\((${BRACKETS})\\)$`, 'i');
const FIRST = new RegExp(`^\\((${BRACKETS})\\)`, 'i');
const ANYWHERE = new RegExp(`^\\((?:${BRACKETS})\\)`, 'i');

interface Marked {
  readonly kind: StepKind | null;
  readonly name: string;
}

const without = (signs: Signs, from: number, to: number) => trimmed(sliceOf(signs, from, to)).text;

/**
 * Which kind the words of a line say, and what is left as the name. A question mark that ends the last word is part of the
 * question and stays; any other mark goes. One mark counts: the last, or the first when the line ends without one.
 */
export function readMark(signs: Signs): Marked {
  const { text, literal } = signs;
  const end = text.length - 1;
  const last = LAST.exec(text);
  if (last !== null && literal[last.index] === false) return { kind: kindOf(last[1]), name: without(signs, 0, last.index) };
  const first = FIRST.exec(text);
  if (first !== null && literal[0] === false) return { kind: kindOf(first[1]), name: without(signs, first[0].length, text.length) };
  if (literal[end] === false && text[end] === '!') return { kind: 'approval', name: without(signs, 0, end) };
  if (literal[end] === false && text[end] === '?') {
    const isOfTheQuestion = end > 0 && !/\s/.test(text[end - 1] ?? '');
    return { kind: 'decision', name: isOfTheQuestion ? text : without(signs, 0, end) };
  }
  if (literal[0] === false && text[0] === '!') return { kind: 'approval', name: without(signs, 1, text.length) };
  if (literal[0] === false && text[0] === '?') return { kind: 'decision', name: without(signs, 1, text.length) };
  return { kind: null, name: text };
}

function kindOf(word = ''): StepKind | null {
  return KIND_OF.get(word.toLowerCase()) ?? null;
}

/** Signs that mean something at the start of a word. */
const SIGILS = /[@#+]/;

/** A name with its mark, so that `readMark` finds both again. */
export function writeMark(kind: StepKind, name: string): string {
  const end = name.length - 1;
  const isQuestion = kind === 'decision' && end > 0 && name[end] === '?' && !/\s/.test(name[end - 1] ?? '');
  const isBare = kind === 'task';
  const text = escapedText(name, (sign, at) => {
    if (SIGILS.test(sign)) return at === 0 || /\s/.test(name[at - 1] ?? '');
    if (sign === '(') return ANYWHERE.test(name.slice(at));
    return isBare && /[?!]/.test(sign) && (at === 0 || at === end);
  });
  if (isBare || isQuestion) return text;
  const joint = text === '' || (kind === 'approval' && /[\p{L}\p{N}]$/u.test(text)) ? '' : ' ';
  return `${text}${joint}${KIND_MARKS[kind]}`;
}
