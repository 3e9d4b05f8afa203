import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { PlainTable } from '../../sop/commands/plain-table';
import type { Changes, DraftTable } from '../../sop/model/sop-draft';
import { ORDER } from './tables';
import { newRow, orderOf, writeFields, type YTable } from './y-rows';

/** A draft's table over a Y.Map of records: reads from the values of now, writes both there and in the Y.Map, field by field. */
export class YDraftTable<Row extends { readonly id: string }> implements DraftTable<Row> {
  /** Order key of the last row after one was added at the end; null: not known. Hundreds of rows are added in a row by a layout. */
  private endKey: string | null = null;

  constructor(
    private readonly plain: PlainTable<Row>,
    private readonly shared: YTable,
  ) {}

  get size(): number {
    return this.plain.size;
  }

  [Symbol.iterator](): Iterator<Row> {
    return this.plain[Symbol.iterator]();
  }

  has(id: Row['id']): boolean {
    return this.plain.has(id);
  }

  get(id: Row['id']): Row | undefined {
    return this.plain.get(id);
  }

  add(row: Row, before: Row['id'] | null = null): void {
    const isNew = !this.plain.has(row.id);
    const isAtEnd = isNew && before === null;
    this.plain.add(row, before);
    if (isAtEnd && this.endKey !== null) this.append(row.id, generateKeyBetween(this.endKey, null));
    else this.write(row.id, isNew);
    this.endKey = isAtEnd ? orderOf(this.shared.get(row.id)) || null : isNew ? null : this.endKey;
  }

  update(id: Row['id'], changes: Changes<Row>): void {
    const old = this.plain.get(id);
    this.plain.update(id, changes);
    if (this.plain.get(id) !== old) this.write(id, false);
  }

  move(id: Row['id'], before: Row['id'] | null): void {
    if (!this.plain.has(id) || id === before) return;
    this.endKey = null;
    this.plain.move(id, before);
    this.shared.get(id)?.set(ORDER, this.orderFor(id));
  }

  remove(id: Row['id']): void {
    this.endKey = null;
    this.plain.remove(id);
    if (this.shared.has(id)) this.shared.delete(id);
  }

  private append(id: Row['id'], order: string): void {
    const row = this.plain.get(id);
    if (row !== undefined) this.shared.set(id, newRow(row, order));
  }

  private write(id: Row['id'], isNew: boolean): void {
    const row = this.plain.get(id);
    const target = this.shared.get(id);
    if (row === undefined) return;
    if (target === undefined || isNew) this.shared.set(id, newRow(row, this.orderFor(id)));
    else writeFields(target, row);
  }

  /** A key between those of the row's neighbours. Two authors can have made equal keys; then the whole table gets new ones. */
  private orderFor(id: Row['id']): string {
    const ids = [...this.plain].map((row) => row.id);
    const at = ids.indexOf(id);
    const low = at === 0 ? null : orderOf(this.shared.get(ids[at - 1] ?? ''));
    const high = at === ids.length - 1 ? null : orderOf(this.shared.get(ids[at + 1] ?? ''));
    if (low !== '' && high !== '' && (low === null || high === null || low < high)) return generateKeyBetween(low, high);
    const keys = generateNKeysBetween(null, null, ids.length);
    ids.forEach((other, index) => {
      if (other !== id) this.shared.get(other)?.set(ORDER, keys[index]);
    });
    return keys[at] ?? generateKeyBetween(null, null);
  }
}
