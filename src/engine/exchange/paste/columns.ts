import { folded, namesOf } from '../outline/names';
import type { KnownNames } from '../outline/read-line';
import { kindOfWord } from './guess-kind';
import { readDue } from './read-due';

export const COLUMNS = ['number', 'name', 'role', 'stage', 'tools', 'kind', 'next', 'due', 'notes'] as const;
export type Column = (typeof COLUMNS)[number];

const HEADS: { readonly [Name in Column]: RegExp } = {
  number: /^(?:#|no\.?|nr\.?|number|id|step (?:#|no\.?|number|id)|order|seq(?:uence)?)$/,
  name: /^(?:step|steps|task|tasks|activity|activities|action|step name|task name|name|title|what|process step)$/,
  role: /^(?:owner|owners|role|roles|responsible|responsibility|who|assignee|assigned to|lane|actor|department|team|r)$/,
  stage: /^(?:stage|stages|phase|phases|section|milestone group|column)$/,
  tools: /^(?:tool|tools|system|systems|app|apps|application|applications|software|tools? used)$/,
  kind: /^(?:type|kind|step type|shape|category)$/,
  next: /^(?:next|then|next steps?|goes to|go to|leads to|successors?|followed by|outcomes?)$/,
  due: /^(?:due|due in|due within|sla|deadline|time limit|time|duration|turnaround|due date)$/,
  notes: /^(?:notes?|description|details?|comments?|instructions?|how|remarks?)$/,
};

/** Which column holds what; a column that is not here holds nothing we know. */
export type ColumnPlaces = { readonly [Name in Column]?: number };

/** What the cells of a head say of the columns; null: it is no head, for it names no step or nothing besides. */
export function headColumns(cells: readonly string[]): ColumnPlaces | null {
  const places: { [Name in Column]?: number } = {};
  cells.forEach((cell, index) => {
    const head = cell.toLowerCase().replace(/[*_:]/g, '').trim();
    const column = COLUMNS.find((name) => places[name] === undefined && HEADS[name].test(head));
    if (column !== undefined) places[column] = index;
  });
  // A table of numbered steps may call the column of the numbers "Step" and that of the texts "Task" or "Description".
  if (places.name === undefined && places.notes !== undefined && Object.keys(places).length > 1) {
    places.name = places.notes;
    delete places.notes;
  }
  return places.name === undefined ? null : places;
}

/** What columns without a head hold, judged by what stands in them. */
export function guessColumns(rows: readonly (readonly string[])[], sop: KnownNames): ColumnPlaces {
  const width = Math.max(...rows.map((row) => row.length));
  const cellsOf = (at: number) => rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  const free = new Set(Array.from({ length: width }, (_, at) => at).filter((at) => cellsOf(at).length > 0));
  const places: { [Name in Column]?: number } = {};
  const take = (column: Column, isIt: (cell: string) => boolean) => {
    if (free.size < 2) return;
    const at = [...free].find((one) => cellsOf(one).filter(isIt).length > cellsOf(one).length / 2);
    if (at === undefined) return;
    places[column] = at;
    free.delete(at);
  };
  take('number', (cell) => /^\d{1,4}[.)]?$/.test(cell));
  take('role', (cell) => namesOf(sop.roles).byCall.has(folded(cell)));
  take('stage', (cell) => namesOf(sop.stages).byCall.has(folded(cell)));
  take('kind', (cell) => kindOfWord(cell) !== null);
  take('tools', (cell) => cell.split(/[,;]/).every((tool) => namesOf(sop.tools).byCall.has(folded(tool.trim()))));
  take('due', (cell) => cell.length < 24 && readDue(cell) !== null);
  const [first, ...others] = free;
  places.name = first ?? 0;
  // Beside the names of steps, short words that come again and again are who does it; what is left is told about it.
  const isRepeated = (at: number) => new Set(cellsOf(at)).size < cellsOf(at).length && cellsOf(at).every((cell) => cell.length <= 40);
  const role = places.role === undefined ? others.find(isRepeated) : undefined;
  if (role !== undefined) places.role = role;
  const stage = places.stage === undefined ? others.find((at) => at !== role && isRepeated(at)) : undefined;
  if (stage !== undefined) places.stage = stage;
  const notes = others.find((at) => at !== role && at !== stage);
  if (notes !== undefined) places.notes = notes;
  return places;
}
