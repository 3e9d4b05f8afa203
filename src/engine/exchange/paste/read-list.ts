import type { KnownNames } from '../outline/read-line';
import type { FoundStep } from './found-step';
import { guessStep } from './guess-step';
import { type ListLine, listLines } from './list-lines';
import { plainWords } from './plain-words';
import { readBranch } from './read-ways';

export interface ReadList {
  readonly steps: readonly FoundStep[];
  /** Lines that are no step and belong to none. */
  readonly left: readonly string[];
}

/**
 * A list as steps: numbered, lettered, with bullets or boxes, or just one line after the other. Headings become stages, what is
 * indented below a step its checklist (or, below a question, where it leads), text without a mark its description.
 */
export function readList(text: string, sop: KnownNames): ReadList {
  const lines = listLines(text);
  const marked = lines.filter((line) => line.mark !== 'word' && !line.isHeading);
  const isPlain = marked.length === 0;
  const own = isPlain ? lines.filter((line) => !line.isHeading) : marked;
  const base = Math.min(...own.map((line) => line.indent));
  const style = own.find((line) => line.indent === base)?.mark;
  const steps: FoundStep[] = [];
  const left: string[] = [];
  let stage = '';
  lines.forEach((line, index) => {
    const isStep = line.indent <= base && (isPlain || line.mark === style || (line.mark !== 'word' && line.mark !== 'letter'));
    const last = steps.at(-1);
    if (line.isHeading || isHeadOf(line, lines[index + 1], isPlain)) {
      stage = plainWords(line.text).replace(/:$/, '');
    } else if (isStep) {
      const found = guessStep(line.text, sop);
      steps.push({ ...found, number: line.number, stage: found.stage || stage });
    } else if (last === undefined) left.push(line.text);
    else steps[steps.length - 1] = withMore(last, line, isPlain);
  });
  return { steps, left };
}

/** "Onboarding:" or a short line without a mark, right above a line that has one. */
function isHeadOf(line: ListLine, next: ListLine | undefined, isPlain: boolean): boolean {
  if (line.mark !== 'word' || next === undefined) return false;
  if (isPlain) return line.text.endsWith(':') && line.text.length <= 80;
  const leads = next.mark !== 'word' && next.indent >= line.indent;
  return leads && line.indent === 0 && line.text.length <= 80 && !/[.!?]$/.test(line.text);
}

/** What stands below a step belongs to it. */
function withMore(step: FoundStep, line: ListLine, isPlain: boolean): FoundStep {
  const text = plainWords(line.text);
  const branch = step.kind === 'decision' || step.kind === 'approval' ? readBranch(text) : null;
  if (branch !== null) return { ...step, ways: [...step.ways, branch] };
  if (line.mark !== 'word' || isPlain) return { ...step, checklist: [...step.checklist, text] };
  return { ...step, description: [...step.description, text] };
}
