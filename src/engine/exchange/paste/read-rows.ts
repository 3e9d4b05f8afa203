import { folded, namesOf } from '../outline/names';
import type { KnownNames } from '../outline/read-line';
import { COLUMNS, type Column, type ColumnPlaces, guessColumns, headColumns } from './columns';
import type { FoundStep } from './found-step';
import { kindOfWord } from './guess-kind';
import { guessStep } from './guess-step';
import { readDue } from './read-due';
import { readWays } from './read-ways';
import { splitBars, splitRows } from './split-rows';

export interface ReadRows {
  readonly steps: readonly FoundStep[];
  readonly said: readonly string[];
}

/** Rows from a spreadsheet as steps; null: the text is not made of rows. */
export function readRows(text: string, sop: KnownNames): ReadRows | null {
  const rows = rowsOf(text, sop);
  const [first] = rows ?? [];
  if (rows === null || first === undefined) return null;
  const head = headColumns(first);
  const body = head === null ? rows : rows.slice(1);
  const columns = head ?? guessColumns(rows, sop);
  if (body.length === 0) return null;
  const names = new Set(body.flatMap((row) => [cell(row, columns, 'name'), cell(row, columns, 'number')]).map(folded));
  const isStep = (name: string) => names.has(folded(name));
  const steps = body.flatMap((row) => stepOf(row, columns, sop, isStep) ?? []);
  const left = head === null ? [] : first.filter((name, at) => name !== '' && !Object.values(columns).includes(at));
  const said = [
    head === null
      ? `There is no row of headings, so the columns were guessed: ${inOrder(columns)}.`
      : `The columns are ${inOrder(columns)}.`,
    ...(left.length === 0 ? [] : [`Not used: ${left.map((name) => `“${name}”`).join(', ')}.`]),
  ];
  return { steps, said };
}

const WORDS: { readonly [Name in Column]: string } = {
  number: 'number',
  name: 'step',
  role: 'owner',
  stage: 'stage',
  tools: 'tools',
  kind: 'kind',
  next: 'next',
  due: 'due',
  notes: 'description',
};

function inOrder(columns: ColumnPlaces): string {
  const found = COLUMNS.filter((name) => columns[name] !== undefined);
  return found
    .sort((one, other) => (columns[one] ?? 0) - (columns[other] ?? 0))
    .map((name) => WORDS[name])
    .join(', ');
}

/** Tabs and bars are signs enough; commas and semicolons stand in sentences too, so there more must speak for rows. */
function rowsOf(text: string, sop: KnownNames): string[][] | null {
  const bars = splitBars(text);
  if (bars !== null) return bars;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const tabbed = lines.filter((line) => /\S\t/.test(line) || /^"/.test(line));
  if (tabbed.length > lines.length / 2 && text.includes('\t')) return splitRows(text, '\t');
  for (const separator of [';', ','] as const) {
    const rows = splitRows(text, separator);
    const width = rows[0]?.length ?? 0;
    if (width < 2) continue;
    if (rows.length > 1 && isHead(rows[0] ?? [])) return rows;
    const isEven = rows.length > 1 && rows.every((row) => row.length === width);
    if (isEven && !lines.some((line) => /^\s*(?:[-*•]|\d+[.)])\s/.test(line)) && speaksForRows(text, rows, separator, sop)) return rows;
  }
  return null;
}

function isHead(cells: readonly string[]): boolean {
  const columns = headColumns(cells);
  return columns !== null && Object.keys(columns).length > 1;
}

function speaksForRows(text: string, rows: readonly (readonly string[])[], separator: string, sop: KnownNames): boolean {
  if (!text.includes(`${separator} `)) return true;
  const known = (cell: string) => [sop.roles, sop.stages, sop.tools].some((table) => namesOf<string>(table).byCall.has(folded(cell)));
  return rows.every((row) => row.some(known));
}

function cell(row: readonly string[], columns: ColumnPlaces, name: Column): string {
  const at = columns[name];
  return at === undefined ? '' : (row[at] ?? '');
}

function stepOf(row: readonly string[], columns: ColumnPlaces, sop: KnownNames, isStep: (name: string) => boolean): FoundStep | null {
  const name = cell(row, columns, 'name');
  if (name === '') return null;
  const guessed = guessStep(name, sop);
  const tools = cell(row, columns, 'tools')
    .split(/\s*[,;/\n]\s*/)
    .filter((tool) => tool !== '' && !/^(?:-|–|none|n\/a)$/i.test(tool));
  const due = cell(row, columns, 'due');
  const dueWithin = readDue(due) ?? guessed.dueWithin;
  const notes = cell(row, columns, 'notes');
  return {
    ...guessed,
    number: cell(row, columns, 'number').replace(/[.)]$/, '') || null,
    kind: kindOfWord(cell(row, columns, 'kind')) ?? guessed.kind,
    role: cell(row, columns, 'role') || guessed.role,
    stage: cell(row, columns, 'stage') || guessed.stage,
    tools: tools.length > 0 ? tools : guessed.tools,
    ways: readWays(cell(row, columns, 'next'), isStep),
    description: [
      ...guessed.description,
      ...(notes === '' ? [] : [notes]),
      ...(due !== '' && readDue(due) === null ? [`Due: ${due}`] : []),
    ],
    dueWithin,
  };
}
