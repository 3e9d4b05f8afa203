/** Where the steps stand along the flow: a column each, and their order across it. */
export interface Columns {
  /** Column of each node, counted within its stage. */
  readonly column: readonly number[];
  /** Order of each node among those of its column; smaller comes first across the flow. */
  readonly order: readonly number[];
}
