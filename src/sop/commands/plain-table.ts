import type { Table } from '../model/sop-document';
import type { Changes, DraftTable } from '../model/sop-draft';

/** The row with the changes made; `undefined` takes a field away. The same row when nothing differs. */
export function changedRow<Row extends object>(row: Row, changes: { readonly [Field in keyof Row]?: Row[Field] | undefined }): Row {
  const entries = new Map<string, unknown>(Object.entries(row));
  let differs = false;
  for (const [field, value] of Object.entries(changes)) {
    if (value === undefined) differs = entries.delete(field) || differs;
    else if (entries.get(field) !== value) {
      entries.set(field, value);
      differs = true;
    }
  }
  return differs ? (Object.fromEntries(entries) as Row) : row; // same fields, values of the same types
}

/** A draft's table over an immutable one; copied only when something changes. */
export class PlainTable<Row extends { readonly id: string }> implements DraftTable<Row> {
  private rows: Map<Row['id'], Row> | null = null;

  constructor(private readonly before: Table<Row['id'], Row>) {}

  private get now(): Table<Row['id'], Row> {
    return this.rows ?? this.before;
  }

  private get writable(): Map<Row['id'], Row> {
    this.rows ??= new Map(this.before);
    return this.rows;
  }

  get size(): number {
    return this.now.size;
  }

  [Symbol.iterator](): Iterator<Row> {
    // A copy only where the table may change under the loop.
    return this.rows === null ? this.before.values() : [...this.rows.values()][Symbol.iterator]();
  }

  has(id: Row['id']): boolean {
    return this.now.has(id);
  }

  get(id: Row['id']): Row | undefined {
    return this.now.get(id);
  }

  add(row: Row, before: Row['id'] | null = null): void {
    const isNew = !this.now.has(row.id);
    this.writable.set(row.id, row);
    if (isNew && before !== null) this.move(row.id, before);
  }

  update(id: Row['id'], changes: Changes<Row>): void {
    const row = this.now.get(id);
    if (row === undefined) return;
    const next = changedRow<Row>(row, changes as { readonly [Field in keyof Row]?: Row[Field] | undefined }); // `Changes` only leaves out the id
    if (next !== row) this.writable.set(id, next);
  }

  move(id: Row['id'], before: Row['id'] | null): void {
    const row = this.now.get(id);
    if (row === undefined || id === before) return;
    const others = [...this.now.values()].filter((other) => other.id !== id);
    const at = before === null ? -1 : others.findIndex((other) => other.id === before);
    others.splice(at === -1 ? others.length : at, 0, row);
    this.rows = new Map(others.map((other) => [other.id, other]));
  }

  remove(id: Row['id']): void {
    if (this.now.has(id)) this.writable.delete(id);
  }

  finish(): Table<Row['id'], Row> {
    return this.now;
  }
}
