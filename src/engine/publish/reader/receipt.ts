import type { CheckQuestion, CheckSet } from '../check-questions';

export interface Read {
  readonly sopId: string;
  readonly title: string;
  readonly version: string;
  /** SHA-256 of the version that was read. */
  readonly hash: string;
  readonly reader: string;
  readonly role: string | null;
  /** What the page calls that role; empty: none was chosen. */
  readonly roleName: string;
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
export function readQuestions(text: string): readonly CheckSet[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isSet) : [];
  } catch {
    return [];
  }
}

/** The questions for who has chosen this role; those for everybody where it has none of its own. */
export function questionsFor(sets: readonly CheckSet[], role: string | null): readonly CheckQuestion[] {
  return (sets.find((one) => one.role === role) ?? sets.find((one) => one.role === null))?.questions ?? [];
}

function isSet(value: unknown): value is CheckSet {
  if (typeof value !== 'object' || value === null) return false;
  const role: unknown = Reflect.get(value, 'role');
  const questions: unknown = Reflect.get(value, 'questions');
  return (role === null || typeof role === 'string') && Array.isArray(questions) && questions.every(isQuestion);
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
