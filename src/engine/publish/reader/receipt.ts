import type { CheckQuestion } from '../check-questions';

export interface Read {
  readonly sopId: string;
  readonly title: string;
  readonly version: string;
  /** SHA-256 of the version that was read. */
  readonly hash: string;
  readonly reader: string;
  readonly role: string | null;
  /** ISO 8601 date. */
  readonly readOn: string;
}

/** A receipt as a small file: who read which version, and how the check questions were answered. `chosen`: the place of each answer, or null. */
export function receiptOf(read: Read, questions: readonly CheckQuestion[], chosen: readonly (number | null)[]): string {
  const answers = questions.map(({ question, options, right }, index) => {
    const at = chosen[index] ?? null;
    return { question, answer: at === null ? null : (options[at] ?? null), right: at === right };
  });
  return `${JSON.stringify({ format: 'laneway-receipt', formatVersion: 1, ...read, answers }, null, 2)}\n`;
}

/** The questions that the page carries; anything else is none. */
export function readQuestions(text: string): readonly CheckQuestion[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isQuestion) : [];
  } catch {
    return [];
  }
}

function isQuestion(value: unknown): value is CheckQuestion {
  if (typeof value !== 'object' || value === null) return false;
  const options: unknown = Reflect.get(value, 'options');
  const isText = (text: unknown) => typeof text === 'string';
  return (
    isText(Reflect.get(value, 'question')) &&
    Array.isArray(options) &&
    options.every(isText) &&
    typeof Reflect.get(value, 'right') === 'number'
  );
}
