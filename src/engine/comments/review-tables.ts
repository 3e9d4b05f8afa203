import type * as Y from 'yjs';
import { byTime } from '../../sop/feedback/effective';
import { settle } from '../../sop/feedback/merge-records';
import type { ReviewRecords } from '../../sop/feedback/review-records';
import type { Shape } from '../../sop/model/file/field';
import { readShape } from '../../sop/model/file/read-shape';
import { entryShape, momentShape, signOffShape, threadShape, workshopShape } from '../../sop/model/file/review-shapes';
import type { SignOff } from '../../sop/model/sign-off';
import type { Thread, ThreadEntry } from '../../sop/model/thread';
import type { Workshop, WorkshopMoment } from '../../sop/model/workshop';

interface Row {
  readonly id: string;
  readonly at: string;
}

/** Heads and entries lie apart, each a plain value under its id: what two windows write at once can never meet in one value. */
const SHAPES = {
  threads: threadShape,
  entries: entryShape,
  signOffs: signOffShape,
  workshops: workshopShape,
  moments: momentShape,
} as const;
type TableName = keyof typeof SHAPES;
interface RowOf {
  threads: Thread;
  entries: ThreadEntry;
  signOffs: SignOff;
  workshops: Workshop;
  moments: WorkshopMoment;
}

/** Entries lie under the id of their thread or workshop and their own, so that one id in two threads is two entries. */
const BETWEEN = '/';

const quiet = () => undefined;

/** The rows of one table of the Y.Doc, read once each. */
class ReviewTable<R extends Row> {
  private readonly rows = new Map<string, { readonly row: R; readonly parent: string }>();
  private readonly touched = new Set<string>();

  constructor(
    private readonly map: Y.Map<unknown>,
    private readonly shape: Shape<R>,
    private readonly onTouched: (parent: string, id: string) => void,
  ) {
    for (const id of map.keys()) this.touched.add(id);
    map.observe(this.hear);
  }

  private readonly hear = (event: Y.YMapEvent<unknown>) => {
    for (const id of event.keysChanged) if (typeof id === 'string') this.touched.add(id);
  };

  /** Reads what was touched since the last time. */
  refresh(): void {
    for (const key of this.touched) {
      const raw = this.map.get(key);
      if (typeof raw !== 'object' || raw === null) continue;
      const cut = key.indexOf(BETWEEN);
      const parent = key.slice(0, Math.max(cut, 0));
      const id = key.slice(cut + 1);
      const row = readShape(this.shape, { ...raw, id }, '', quiet);
      if (row === undefined) continue;
      this.rows.set(key, { row, parent });
      this.onTouched(parent, id);
    }
    this.touched.clear();
  }

  all(): IterableIterator<{ readonly row: R; readonly parent: string }> {
    return this.rows.values();
  }

  /** Writes a row that is not there, or that has to give way to this one. True: something was written. */
  put(row: R, parent = ''): boolean {
    const key = parent === '' ? row.id : `${parent}${BETWEEN}${row.id}`;
    const before = this.rows.get(key)?.row;
    if (before !== undefined && settle(before, row) === before) return false;
    const { id: _id, ...fields } = row;
    this.map.set(key, fields);
    return true;
  }

  destroy(): void {
    this.map.unobserve(this.hear);
  }
}

type Tables = { readonly [Name in TableName]: ReviewTable<RowOf[Name]> };

/** The tables of a review in a Y.Doc, and the records that they say. */
export class ReviewTables {
  readonly tables: Tables;
  private readonly stale = new Set<string>();
  private records: ReviewRecords | null = null;

  constructor(doc: Y.Doc) {
    const table = <Name extends TableName>(name: Name, touch: (parent: string, id: string) => void) =>
      new ReviewTable<RowOf[Name]>(doc.getMap(name), SHAPES[name] as unknown as Shape<RowOf[Name]>, touch); // each shape reads its own rows
    const head = (_parent: string, id: string) => this.stale.add(id);
    const entry = (parent: string) => this.stale.add(parent);
    this.tables = {
      threads: table('threads', head),
      entries: table('entries', entry),
      signOffs: table('signOffs', head),
      workshops: table('workshops', head),
      moments: table('moments', entry),
    };
  }

  read(): ReviewRecords {
    for (const table of Object.values(this.tables)) table.refresh();
    if (this.records !== null && this.stale.size === 0) return this.records;
    const { threads, entries, signOffs, workshops, moments } = this.tables;
    const before = this.records;
    this.records = {
      threads: this.joined(before?.threads, threads, entries),
      signOffs: this.sorted(before?.signOffs, signOffs),
      workshops: this.joined(before?.workshops, workshops, moments),
    };
    this.stale.clear();
    return this.records;
  }

  /** Heads with their entries; what was not touched is the same object. */
  private joined<H extends Row & { readonly entries: readonly E[] }, E extends Row>(
    before: ReadonlyMap<H['id'], H> | undefined,
    heads: ReviewTable<H>,
    entries: ReviewTable<E>,
  ): Map<H['id'], H> {
    const byParent = new Map<string, E[]>();
    for (const { row, parent } of entries.all()) {
      if (before !== undefined && !this.stale.has(parent)) continue;
      const list = byParent.get(parent);
      if (list === undefined) byParent.set(parent, [row]);
      else list.push(row);
    }
    const rows = Array.from(heads.all(), ({ row }) => {
      const old = before?.get(row.id);
      if (old !== undefined && !this.stale.has(row.id)) return old;
      return { ...row, entries: (byParent.get(row.id) ?? []).sort(byTime) };
    });
    return new Map(rows.sort(byTime).map((row) => [row.id, row]));
  }

  private sorted<R extends Row>(before: ReadonlyMap<R['id'], R> | undefined, table: ReviewTable<R>): ReadonlyMap<R['id'], R> {
    const rows = Array.from(table.all(), ({ row }) => row);
    const isSame = before !== undefined && before.size === rows.length && rows.every((row) => before.get(row.id) === row);
    return isSame ? before : new Map(rows.sort(byTime).map((row) => [row.id, row]));
  }

  destroy(): void {
    for (const table of Object.values(this.tables)) table.destroy();
  }
}
