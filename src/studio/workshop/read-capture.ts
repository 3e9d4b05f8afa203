import type { ThreadType } from '../../sop/model/thread';

/** What a line in a workshop can become: a thread, a step, or something for later. */
export const CAPTURE_KINDS = ['decision', 'action', 'question', 'problem', 'idea', 'step', 'park'] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

export const CAPTURE_WORDS: { readonly [Kind in CaptureKind]: string } = {
  decision: 'Decision',
  action: 'Action',
  question: 'Question',
  problem: 'Problem',
  idea: 'Idea',
  step: 'New step',
  park: 'Parking lot',
};

export const isThreadKind = (kind: CaptureKind): kind is CaptureKind & ThreadType => kind !== 'step' && kind !== 'park';

export interface Captured {
  readonly kind: CaptureKind;
  readonly text: string;
  /** What stands after the last `@`: who does it. Empty: it is not said. */
  readonly owner: string;
  /** ISO 8601 date, empty: none. */
  readonly due: string;
}

const BEFORE = /^\s*(\p{L}+)\s*:\s*/u;
const DUE = /\s(\d{4}-\d{2}-\d{2})\s*$/;
const OWNER = /\s@\s*(\S[^@]*)$/;

/** The kind that a word or the beginning of one means, such as `d` or `Action`. */
function kindOf(word: string): CaptureKind | undefined {
  const lower = word.toLowerCase();
  if (lower === 'pl' || 'parking'.startsWith(lower)) return lower === 'p' ? 'problem' : 'park';
  return CAPTURE_KINDS.find((kind) => kind.startsWith(lower));
}

/**
 * Reads `Action: write the mail @Bo 2026-11-30`. The word before the colon may be cut short; without one the chosen kind stands. Who and
 * when are read off actions, who also off steps, since all else may speak of people and days.
 */
export function readCapture(line: string, chosen: CaptureKind): Captured {
  const word = BEFORE.exec(line);
  const said = word?.[1] === undefined ? undefined : kindOf(word[1]);
  const kind = said ?? chosen;
  let text = (said === undefined ? line : line.slice(word?.[0].length ?? 0)).trim();
  let due = '';
  let owner = '';
  if (kind === 'action') {
    due = DUE.exec(text)?.[1] ?? '';
    text = text.replace(DUE, '').trim();
  }
  if (kind === 'action' || kind === 'step') {
    owner = OWNER.exec(text)?.[1]?.trim() ?? '';
    text = text.replace(OWNER, '').trim();
  }
  return { kind, text, owner, due };
}
