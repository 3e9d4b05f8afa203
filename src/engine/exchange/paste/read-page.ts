import type { ReadField } from '../../../sop/commands/read-step';
import { folded } from '../outline/names';
import { aFoundStep, type FoundStep } from './found-step';
import { guessKind } from './guess-kind';

/** A template page of a checklist service as it is copied from the browser. */
export interface ReadPage {
  readonly steps: readonly FoundStep[];
  /** What stood above the list of titles. */
  readonly introduction: readonly string[];
}

const SUBMITTED = /^will be submitted$/i;
const SUBMITTED_LIST = /^will be submitted for\b/i;
const LONGEST_LABEL = 60;

const numberIn = (line: string | undefined): number | null => (line !== undefined && /^\d{1,3}$/.test(line) ? Number(line) : null);

/**
 * Reads a page that lists the titles of its tasks first, each below a number on a line of its own, and then a section for each
 * title: text, lists of options that are numbered in the same way, and below an approval what is submitted for it. Null: the text
 * has no such shape.
 */
export function readPage(text: string): ReadPage | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const start = lines.indexOf('1');
  if (start < 0) return null;
  const titles = numbered(lines, start);
  const from = start + titles.length * 2;
  const sections = titles.length < 2 ? null : sectionsOf(lines, titles, from);
  if (sections === null) return null;
  return { steps: titles.map((title, index) => sectionOf(title, sections[index] ?? [])), introduction: lines.slice(0, start) };
}

/** The texts below 1, 2, 3 and so on, from a line that says 1. */
function numbered(lines: readonly string[], start: number): readonly string[] {
  const texts: string[] = [];
  for (let at = start; numberIn(lines[at]) === texts.length + 1; at += 2) {
    const text = lines[at + 1];
    if (text === undefined || numberIn(text) !== null) break;
    texts.push(text);
  }
  return texts;
}

/** The lines of each title's section; null when one of them is missing. A title that is an option or is submitted opens none. */
function sectionsOf(lines: readonly string[], titles: readonly string[], from: number): readonly (readonly string[])[] | null {
  const opens: number[] = [];
  let at = from;
  for (const title of titles) {
    while (at < lines.length && !isHead(lines, at, title, from)) at += 1;
    if (at >= lines.length) return null;
    opens.push(at);
    at += 1;
  }
  return opens.map((open, index) => lines.slice(open + 1, opens[index + 1]));
}

function isHead(lines: readonly string[], at: number, title: string, from: number): boolean {
  if (folded(lines[at] ?? '') !== folded(title)) return false;
  const isOption = at > from && numberIn(lines[at - 1]) !== null;
  return !isOption && !SUBMITTED.test(lines[at + 1] ?? '');
}

function sectionOf(title: string, lines: readonly string[]): FoundStep {
  const description: string[] = [];
  const fields: ReadField[] = [];
  const submits: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const options = numberIn(line) === 1 ? numbered(lines, at) : [];
    if (options.length > 0) {
      const label = isLabel(description) ? (description.pop() ?? '').replace(/:$/, '') : '';
      fields.push({ label: label || (fields.length === 0 ? 'Options' : `Options ${fields.length + 1}`), type: 'multi', options });
      at += options.length * 2 - 1;
    } else if (SUBMITTED.test(lines[at + 1] ?? '')) {
      submits.push(line);
      at += 1;
    } else if (!SUBMITTED_LIST.test(line)) {
      description.push(line);
    }
  }
  return { ...aFoundStep(title, guessKind(title)), description, fields, submits };
}

/** A short line right above a list, below the text, is what the list is called. */
function isLabel(description: readonly string[]): boolean {
  const last = description.at(-1) ?? '';
  return description.length > 1 && last.length <= LONGEST_LABEL && !/[.?!]$/.test(last);
}
