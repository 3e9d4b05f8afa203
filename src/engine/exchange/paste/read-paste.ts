import type { ReadStep } from '../../../sop/commands/read-step';
import type { KnownNames } from '../outline/read-line';
import { readOutline } from '../outline/read-outline';
import type { FoundStep } from './found-step';
import { isOutline, stepsOfOutline } from './from-outline';
import { counted, stepsInWords } from './in-words';
import { linkSteps } from './link-steps';
import type { PasteForm, PasteReading } from './paste-reading';
import { readList } from './read-list';
import { readPage } from './read-page';
import { readRows } from './read-rows';

const MOST_SIGNS = 1_000_000;
const MOST_LINES = 5_000;
/** A drawing of more is no drawing. */
export const MOST_STEPS = 500;

/**
 * Reads a pasted text as steps: our own outline, a template page, rows of a spreadsheet or a list, whichever it looks like. It never
 * throws, and what it did not understand it says.
 */
export function readPaste(pasted: string, sop: KnownNames): PasteReading {
  if (pasted.length > MOST_SIGNS) return { ok: false, reason: 'This text is too long to be a list of steps. Paste a part of it' };
  const lines = pasted
    .replace(/[\ufeff\u200b\u200c\u2060]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .split(/\r\n|\n|\r/);
  const text = lines.slice(0, MOST_LINES).join('\n').trimEnd();
  if (text.trim() === '') return { ok: false, reason: 'There is no text to read' };
  const cut = lines.length > MOST_LINES ? [`Only the first ${MOST_LINES.toLocaleString('en')} lines were read.`] : [];
  const isOurs = isOutline(text);
  const outline = isOurs ? readOutline(text) : null;
  if (outline?.ok) return reading('outline', stepsOfOutline(outline.sop), [...cut], sop);
  const doubt = outline === null ? [] : [`Read as a list, because as an outline it has a fault: ${outline.reason}.`];
  return readForeign(text, sop, [...cut, ...doubt]);
}

function readForeign(text: string, sop: KnownNames, said: readonly string[]): PasteReading {
  const page = readPage(text);
  if (page !== null) {
    const intro = page.introduction.length === 0 ? [] : ['The introduction above the titles is no step and is left out.'];
    return linked('page', page.steps, [...said, ...intro], sop);
  }
  const rows = readRows(text, sop);
  if (rows !== null && rows.steps.length > 0) return linked('rows', rows.steps, [...said, ...rows.said], sop);
  const { steps, left } = readList(text, sop);
  const unused =
    left.length === 0 ? [] : [`Left out, because it is no step: “${shortened(left[0] ?? '')}”${left.length > 1 ? ' and more' : ''}.`];
  return linked('list', steps, [...said, ...unused], sop);
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function linked(form: PasteForm, found: readonly FoundStep[], said: readonly string[], sop: KnownNames): PasteReading {
  const { steps, lost } = linkSteps(found.slice(0, MOST_STEPS));
  const more = found.length > MOST_STEPS ? [`Only the first ${MOST_STEPS} of ${counted(found.length, 'step')} were read.`] : [];
  const nowhere =
    lost.length === 0
      ? []
      : [
          `No step is called “${shortened(lost[0] ?? '')}”${lost.length > 1 ? ` (and ${lost.length - 1} more)` : ''}; it went to the checklist.`,
        ];
  return reading(form, steps, [...said, ...more, ...nowhere, ...halfDecided(steps)], sop);
}

/** A question whose second answer the text does not give: where that leads only the person knows. */
function halfDecided(steps: readonly ReadStep[]): string[] {
  const half = steps.flatMap(({ kind, ways }, index) => (kind === 'decision' && ways.length === 1 ? [index] : []));
  const [first] = half;
  if (first === undefined) return [];
  const others = half.length === 1 ? '' : ` (and ${half.length - 1} more)`;
  return [
    `“${shortened(steps[first]?.name ?? '')}”${others} has one way out. Write the other one into Next, such as “Yes: ${first + 2}, No: 1”.`,
  ];
}

function reading(form: PasteForm, steps: readonly ReadStep[], said: readonly string[], sop: KnownNames): PasteReading {
  if (steps.length === 0) return { ok: false, reason: 'There is no step in this text' };
  const few = steps.slice(0, MOST_STEPS);
  return { ok: true, form, steps: few, said: [...stepsInWords(few, sop), ...said] };
}
