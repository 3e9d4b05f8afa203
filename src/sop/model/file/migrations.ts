import { isPlainObject } from './field';

export const FORMAT = 'laneway-sop';
export const FORMAT_VERSION = 1;

type RawFile = Readonly<Record<string, unknown>>;

interface Migration {
  /** The version it leads to. */
  readonly to: number;
  /** What changed and why, a sentence. */
  readonly what: string;
  up(file: RawFile): RawFile;
}

function renamed(file: RawFile, from: string, to: string): RawFile {
  if (!(from in file) || to in file) return file;
  const { [from]: rows, ...rest } = file;
  return { ...rest, [to]: rows };
}

/** A step of version 0 named the lane it was drawn in. */
function stepOfLane(step: unknown): unknown {
  if (!isPlainObject(step) || 'roleId' in step || !('laneId' in step)) return step;
  const { laneId, ...rest } = step;
  return { ...rest, roleId: laneId };
}

/** Every step from an older format to a newer one. Appended, never edited. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 1,
    what: 'lanes became roles and nodes became steps: an SOP says who does what, not where it is drawn',
    up(file) {
      const named = renamed(renamed(renamed(file, 'lanes', 'roles'), 'nodes', 'steps'), 'edges', 'connectors');
      return Array.isArray(named.steps) ? { ...named, steps: named.steps.map(stepOfLane) } : named;
    },
  },
];

/** Leads a file of an older version to the version of now. */
export function migrate(file: RawFile, from: number): RawFile {
  let migrated = file;
  for (const { to, up } of MIGRATIONS) if (to > from) migrated = { ...up(migrated), formatVersion: to };
  return migrated;
}
