/** Where a step takes part in the lattice. */
export interface Seat {
  /** The lines its middle lies on. */
  readonly x: number;
  readonly y: number;
  /** It sends the work different ways, so that each way should leave by its own side. */
  readonly branches: boolean;
  /** How many connectors its ends (east, west) and its flanks (north, south) hold side by side. */
  readonly endRoom: number;
  readonly flankRoom: number;
  /** All lines that meet its ends or flanks, where connectors need not meet its middle. */
  readonly endLines?: readonly number[];
  readonly flankLines?: readonly number[];
}

/** What an edge wants of its way. Costs per side: east, south, west, north. */
export interface EdgeWish {
  readonly source: number;
  readonly target: number;
  readonly outCost: readonly number[];
  readonly inCost: readonly number[];
  readonly sourceLane: number;
  readonly targetLane: number;
}

/** A lattice of lines with steps on some of its vertices. Vertex `y * x.length + x`; all lengths px, along the flow first. */
export interface RoutingSpace {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The step on each vertex; -1: free. */
  readonly owner: Int32Array;
  /** Lane of each line that runs along the flow. */
  readonly laneOfY: Int32Array;
  readonly seats: readonly Seat[];
  readonly wishes: readonly EdgeWish[];
}

/** A way over the lattice: its vertices from the middle of the source to the middle of the target. */
export type Path = readonly number[];
