import type { ReadStep, ReadWay } from '../../../sop/commands/read-step';
import { folded } from '../outline/names';
import { readWords, usualWords } from '../outline/way-words';
import type { FoundStep, FoundWay } from './found-step';

interface Linked {
  readonly steps: readonly ReadStep[];
  /** Ways that lead to a step that is not there, as they stand in the text. */
  readonly lost: readonly string[];
}

/**
 * Finds out where the steps lead. What the text does not say follows from the order: each step leads on to the next one, an
 * approval also back to the work that it judges.
 */
export function linkSteps(found: readonly FoundStep[]): Linked {
  const places = placesOf(found);
  const lost: string[] = [];
  const placeOf = (name: string): number | undefined => places.get(folded(name.trim()).replace(/^(?:step|no\.?|nr\.?|#)\s*(?=\d)/, ''));
  const steps = found.map((step, index): ReadStep => {
    const unknown: FoundWay[] = [];
    const named = step.ways.flatMap((way) => {
      const to = placeOf(way.to);
      if (to === undefined) unknown.push(way);
      return to === undefined ? [] : [{ to, words: way.words }];
    });
    // What leads nowhere is a thing to do: "If no, call them first".
    const checklist = [...step.checklist, ...unknown.map(({ words, to }) => `${words === '' ? '' : `${words}: `}${to}`)];
    lost.push(...unknown.map(({ to }) => to));
    const submits = step.submits.flatMap((name) => placeOf(name) ?? []);
    const { kind, name, role, stage, tools, fields, dueWithin } = step;
    return {
      kind,
      name,
      role,
      stage,
      tools,
      ways: waysOf(found, index, named, submits),
      ...(step.description.length === 0 ? {} : { description: step.description.join('\n\n') }),
      ...(checklist.length === 0 ? {} : { checklist }),
      ...(fields.length === 0 ? {} : { fields }),
      ...(submits.length === 0 ? {} : { submits }),
      ...(dueWithin === null ? {} : { dueWithin }),
    };
  });
  return { steps, lost };
}

/** Where a number or a name stands; a number that the text gives goes before a place in the list. */
function placesOf(found: readonly FoundStep[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const put = (key: string, index: number) => {
    if (key !== '' && !places.has(key)) places.set(key, index);
  };
  found.forEach((step, index) => void put(folded(step.number ?? ''), index));
  if (found.every((step) => step.number === null)) found.forEach((_, index) => void put(String(index + 1), index));
  found.forEach((step, index) => void put(folded(step.name), index));
  return places;
}

type Named = { readonly to: number; readonly words: string };

function waysOf(found: readonly FoundStep[], index: number, named: readonly Named[], submits: readonly number[]): readonly ReadWay[] {
  const step = found[index];
  if (step === undefined || step.kind === 'end') return [];
  const usual = usualWords(step.kind);
  const worded = named.map(({ to, words }, place) => ({
    to,
    ...readWords(words || (usual[place] ?? ''), step.kind),
  }));
  const next = found[index + 1];
  const onwards = next === undefined || next.kind === 'start' ? [] : [{ to: index + 1, ...readWords(usual[0] ?? '', step.kind) }];
  const ways = worded.length === 0 ? onwards : worded;
  if (step.kind !== 'approval' || ways.some(({ outcome }) => outcome === 'rejected')) return ways;
  const back = workBefore(found, index, submits);
  const isTaken = ways.some(({ to }) => to === back);
  return back === null || isTaken ? ways : [...ways, { to: back, ...readWords('rejected', 'approval') }];
}

/** The work that is done again when an approval says no: what was submitted last, or the task before. */
function workBefore(found: readonly FoundStep[], index: number, submits: readonly number[]): number | null {
  const submitted = submits.filter((place) => place < index).at(-1);
  if (submitted !== undefined) return submitted;
  for (let place = index - 1; place >= 0; place -= 1) {
    const kind = found[place]?.kind;
    if (kind === 'start' || kind === 'end') return null;
    if (kind !== 'approval' && kind !== 'decision') return place;
  }
  return null;
}
