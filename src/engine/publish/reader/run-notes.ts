import { writeCsv } from '../../exchange/sheets/write-csv';

/** One time that somebody goes through an SOP: what was ticked and noted. Kept on this device, never in the SOP. */
export interface Run {
  readonly name: string;
  /** ISO 8601 date. */
  readonly begun: string;
  /** The version that is read, in words. */
  readonly version: string;
  /** Step ids, and `step/item` for items of checklists. */
  readonly ticks: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
}

/** What a run is about, read from the page. */
export interface RunStep {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly owner: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

/** A run as it was kept; null: nothing was, or something else. */
export function readRun(kept: unknown): Run | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const text = (key: string) => {
    const value: unknown = Reflect.get(kept, key);
    return typeof value === 'string' ? value : '';
  };
  const ticks: unknown = Reflect.get(kept, 'ticks');
  const notes: unknown = Reflect.get(kept, 'notes');
  if (!Array.isArray(ticks) || typeof notes !== 'object' || notes === null) return null;
  return {
    name: text('name'),
    begun: text('begun'),
    version: text('version'),
    ticks: ticks.filter((tick) => typeof tick === 'string'),
    notes: Object.fromEntries(Object.entries(notes).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  };
}

/** Ticks a step or an item, or takes the tick away. */
export function ticked(run: Run, key: string, isDone: boolean): Run {
  const others = run.ticks.filter((tick) => tick !== key);
  return { ...run, ticks: isDone ? [...others, key] : others };
}

/** "12 of 22 steps done". */
export function progressOf(run: Run, steps: readonly RunStep[]): string {
  return `${steps.filter(({ id }) => run.ticks.includes(id)).length} of ${steps.length} steps done`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const plain = (text: string) => oneLine(text).replace(/[\\`*_[\]<>|~#]/g, '\\$&');

/** A run as a list in Markdown. */
export function runAsMarkdown(title: string, run: Run, steps: readonly RunStep[]): string {
  const mark = (key: string) => (run.ticks.includes(key) ? 'x' : ' ');
  const lines = steps.flatMap(({ id, number, name, owner, items }) => [
    `- [${mark(id)}] ${number}. ${plain(name)} (${plain(owner)})`,
    ...items.map((item) => `  - [${mark(`${id}/${item.id}`)}] ${plain(item.text)}`),
    ...(run.notes[id] ? [`  - Note: ${plain(run.notes[id])}`] : []),
  ]);
  const head = `${plain(run.version)} · begun ${plain(run.begun)} · ${progressOf(run, steps)}`;
  return `# ${plain(title)}: ${plain(run.name)}\n\n${head}\n\n${lines.join('\n')}\n`;
}

/** A run as a sheet; no text in it becomes a formula. */
export function runAsCsv(run: Run, steps: readonly RunStep[]): string {
  const done = (key: string) => (run.ticks.includes(key) ? 'yes' : 'no');
  return writeCsv({
    head: ['Number', 'Step', 'Owner', 'Item', 'Done', 'Note'],
    rows: steps.flatMap(({ id, number, name, owner, items }) => [
      [String(number), name, owner, '', done(id), run.notes[id] ?? ''],
      ...items.map((item) => [String(number), name, owner, item.text, done(`${id}/${item.id}`), '']),
    ]),
  });
}
