/** Where a step stood on the grid of columns and rows. */
export interface GridPlace {
  readonly column: number;
  readonly row: number;
  /** Ids of its lane and of its column's stage. */
  readonly lane: string;
  readonly stage: string;
}

/** What the file keeps of a layout, so that the next one changes little. */
export interface LayoutState {
  readonly steps: ReadonlyMap<string, GridPlace>;
  /** By connector id: it led against the flow; it ran straight across a column. */
  readonly connectors: ReadonlyMap<string, { readonly back: boolean; readonly across: boolean }>;
  readonly sizes: BandSizes;
}

/** Sizes that a person gave to lanes and stages since the last layout of the whole: they don't get smaller, px by id. */
export interface BandSizes {
  readonly lanes: ReadonlyMap<string, number>;
  readonly stages: ReadonlyMap<string, number>;
}

export const NO_SIZES: BandSizes = { lanes: new Map(), stages: new Map() };

type Stored = Readonly<Record<string, unknown>>;

const VERSION = 1;
const MOST = 100_000;

/** The state as plain JSON, short, for `drawing.state`. */
export function writeState({ steps, connectors, sizes }: LayoutState): Stored {
  return {
    version: VERSION,
    steps: Object.fromEntries([...steps].map(([id, { column, row, lane, stage }]) => [id, [column, row, lane, stage]])),
    connectors: [...connectors.keys()],
    back: [...connectors].flatMap(([id, { back }]) => (back ? [id] : [])),
    across: [...connectors].flatMap(([id, { across }]) => (across ? [id] : [])),
    ...(sizes.lanes.size > 0 && { laneSizes: Object.fromEntries(sizes.lanes) }),
    ...(sizes.stages.size > 0 && { stageSizes: Object.fromEntries(sizes.stages) }),
  };
}

/** The state of a drawing that has nothing in it yet: whatever comes is laid out. */
export const NOTHING_DRAWN: Stored = writeState({ steps: new Map(), connectors: new Map(), sizes: NO_SIZES });

/** True for a drawing that a layout made: edits keep it tidy. Any other stays as a person drew it. */
export function isLaidOut(stored: Stored): boolean {
  return stored.version === VERSION;
}

/** Reads a state back; null: there is none, or none that this version knows. Whatever is odd in it is left out. */
export function readState(stored: Stored): LayoutState | null {
  const { version, steps, connectors, back, across } = stored;
  if (version !== VERSION || typeof steps !== 'object' || steps === null) return null;
  const known = Object.entries(steps).flatMap(([id, place]): [string, GridPlace][] => {
    const read = readPlace(place);
    return read === null ? [] : [[id, read]];
  });
  const backs = ids(back);
  const acrosses = ids(across);
  return {
    steps: new Map(known),
    connectors: new Map([...ids(connectors)].map((id) => [id, { back: backs.has(id), across: acrosses.has(id) }])),
    sizes: readSizes(stored),
  };
}

/** Sizes that a person gave to lanes and stages; also where there is nothing else in the state. */
export function readSizes({ laneSizes, stageSizes }: Stored): BandSizes {
  return { lanes: sizesIn(laneSizes), stages: sizesIn(stageSizes) };
}

/** The state after a person gave a lane or a stage a size, px. */
export function withSize(stored: Stored, table: 'lanes' | 'stages', id: string, size: number): Stored {
  const key = table === 'lanes' ? 'laneSizes' : 'stageSizes';
  return { ...stored, [key]: Object.fromEntries(new Map(sizesIn(stored[key])).set(id, size)) };
}

/** The state without any sizes: after the drawing was turned round they would mean something else. */
export function withoutSizes({ laneSizes: _lanes, stageSizes: _stages, ...rest }: Stored): Stored {
  return rest;
}

function sizesIn(stored: unknown): ReadonlyMap<string, number> {
  return new Map(Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(isSize));
}

function ids(list: unknown): Set<string> {
  return new Set(Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string') : []);
}

function isSize(entry: [string, unknown]): entry is [string, number] {
  return typeof entry[1] === 'number' && entry[1] > 0 && entry[1] < MOST;
}

function readPlace(place: unknown): GridPlace | null {
  if (!Array.isArray(place)) return null;
  const [column, row, lane, stage] = place as readonly unknown[];
  if (!isIndex(column) || !isIndex(row) || typeof lane !== 'string' || typeof stage !== 'string') return null;
  return { column, row, lane, stage };
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < MOST;
}
