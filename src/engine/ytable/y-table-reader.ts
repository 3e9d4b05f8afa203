import type { Shape } from '../../sop/model/file/field';
import { readShape } from '../../sop/model/file/read-shape';
import type { Table } from '../../sop/model/sop-document';
import { orderOf, plainFields, type YTable } from './y-rows';

const quiet = () => undefined;

/**
 * The rows of one table as values, in order. A row is made anew only when its record was touched; all others keep their identity.
 * Records go through the reader of files, because what another author's program wrote is foreign input too.
 */
export class YTableReader<Row extends { readonly id: string }> {
  private rows: Table<Row['id'], Row> = new Map();
  private touched: Set<string> | 'all' = 'all';

  constructor(
    private readonly shared: YTable,
    private readonly shape: Shape<Row>,
  ) {}

  /** Says that a record was changed, added or taken away. */
  touch(id: string): void {
    if (this.touched !== 'all') this.touched.add(id);
  }

  read(): Table<Row['id'], Row> {
    const { touched } = this;
    if (touched !== 'all' && touched.size === 0) return this.rows;
    const before = new Map<string, Row>(this.rows);
    const found: { readonly row: Row; readonly order: string }[] = [];
    this.shared.forEach((record, id) => {
      const known = touched === 'all' || touched.has(id) ? undefined : before.get(id);
      const row = known ?? readShape(this.shape, { ...plainFields(record), id }, '', quiet);
      if (row !== undefined) found.push({ row, order: orderOf(record) });
    });
    found.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.row.id < b.row.id ? -1 : 1));
    this.rows = new Map(found.map(({ row }) => [row.id, row]));
    this.touched = new Set();
    return this.rows;
  }
}
