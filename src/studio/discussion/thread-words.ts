import { richTextBlocks } from '../../engine/publish/rich-text-blocks';
import type { Anchor, Disposition, Person, ThreadType } from '../../sop/model/thread';
import type { ThreadFilter } from './discussion-state';

export const TYPE_WORDS: { readonly [Type in ThreadType]: string } = {
  question: 'Question',
  problem: 'Problem',
  idea: 'Idea',
  decision: 'Decision',
  action: 'Action',
  suggestion: 'Suggestion',
};

export const STATE_WORDS: { readonly [State in ThreadFilter['state']]: string } = { open: 'Open', answered: 'Answered', all: 'All' };

export const ANSWER_WORDS: { readonly [Name in Disposition]: string } = {
  accepted: 'Accepted',
  declined: 'Declined',
  parked: 'Parked',
  settled: 'Settled',
};

export const ANCHOR_WORDS: { readonly [Kind in Anchor['kind']]: string } = {
  step: 'Step',
  connector: 'Connector',
  outcome: 'Outcome',
  role: 'Role',
  stage: 'Stage',
  sop: 'Whole SOP',
};

/** `2 open comments`. */
export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** At most two letters that stand for a name: `Ana Lima` is AL. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)].map((word) => [...(word ?? '')][0]) : [...(words[0] ?? '')].slice(0, 2);
  return letters.join('').toLocaleUpperCase() || '?';
}

/** How many colours people are told apart by; the initials say the same without colour. */
const PERSON_COLOURS = 8;

/** 0 to 7, the same for a person everywhere. */
export function colourOf({ id }: Pick<Person, 'id'>): number {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return sum % PERSON_COLOURS;
}

export function nameOf({ name }: Pick<Person, 'name'>): string {
  return name.trim() || 'Somebody';
}

/** What somebody wrote without its marks, on one line. */
export function plainWords(text: string): string {
  const lines = richTextBlocks(text).flatMap((block) => (block.kind === 'list' ? block.items : [block.pieces]));
  return lines
    .map((pieces) => pieces.map((piece) => (piece.kind === 'break' ? ' ' : piece.text)).join(''))
    .join(' ')
    .trim();
}
