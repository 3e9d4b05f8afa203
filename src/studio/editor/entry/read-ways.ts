import type { Lead } from '../../../sop/commands/lead-step-to';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';

/** The steps as they can be called. */
export interface Called {
  readonly id: StepId;
  readonly number: number;
  readonly name: string;
}

/** The outcomes that have a look of their own. */
export const OURS: readonly string[] = ['yes', 'no', 'approved', 'rejected'];

/** An outcome as it is stored: our words in small letters, all others as they were written. */
export function outcomeFrom(word: string): string | null {
  const text = word.trim();
  if (text === '') return null;
  return OURS.find((one) => one === text.toLowerCase()) ?? text;
}

/**
 * Where a step leads, out of `5, 7 (no)`: numbers or names, each with its outcome in brackets. A string: the part that
 * means no step.
 */
export function readWays(text: string, steps: readonly Called[]): readonly Lead[] | string {
  const ways: Lead[] = [];
  // A comma in brackets belongs to the outcome.
  for (const part of text.split(/,(?![^(]*\))/).map((one) => one.trim())) {
    if (part === '') continue;
    const whole = stepCalled(part, steps);
    const [, before = '', word = ''] = /^(.*?)\s*\(([^()]*)\)$/.exec(part) ?? [];
    const to = whole ?? stepCalled(before, steps);
    if (to === undefined) return part;
    ways.push({ to, ...(whole === undefined ? { outcome: outcomeFrom(word) } : {}) });
  }
  return ways;
}

/** The same without the words that a way has already: a label may say more than the outcome behind it, and stays. */
export function withoutSameWords(sop: SopDocument, from: StepId, ways: readonly Lead[]): readonly Lead[] {
  const words = new Map(
    [...sop.connectors.values()].filter((one) => one.from === from).map((one) => [one.to, one.label || (one.outcome ?? '')]),
  );
  return ways.map((way) => (way.outcome === outcomeFrom(words.get(way.to) ?? '') ? { to: way.to } : way));
}

function stepCalled(text: string, steps: readonly Called[]): StepId | undefined {
  const number = /^(?:step\s*|#)?(\d+)\.?$/i.exec(text)?.[1];
  if (number !== undefined) return steps.find((step) => step.number === Number(number))?.id;
  const wanted = text.toLowerCase();
  return wanted === '' ? undefined : steps.find(({ name }) => name.trim().toLowerCase() === wanted)?.id;
}
