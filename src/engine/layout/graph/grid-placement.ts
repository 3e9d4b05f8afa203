/** Where every node stands on the grid of columns and rows, before anything has a length. */
export interface GridPlacement {
  /** The way of each edge: FORWARD, BACK or LOOP. */
  readonly way: Uint8Array;
  /** 1 for each edge that is to run straight across within a column. */
  readonly drop: Uint8Array;
  /** Column of each node, from the start of the flow. */
  readonly column: Int32Array;
  /** First column of each stage; one more: the number of columns. */
  readonly firstOf: Int32Array;
  /** Row of each node within its lane. */
  readonly row: Int32Array;
  /** How many rows each lane has, one at least. */
  readonly rowsOf: Int32Array;
}
