import { isPlainObject } from './in-words';

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

/** The record with fields under their new names; a new name that is there already wins, and the old field rides along. */
function renamed(row: RawFile, names: Readonly<Record<string, string>>): RawFile {
  const entries = Object.entries(row).map(([key, value]): [string, unknown] => {
    const name = Object.hasOwn(names, key) ? names[key] : undefined;
    return [name === undefined || Object.hasOwn(row, name) ? key : name, value];
  });
  return Object.fromEntries(entries);
}

function eachOf(rows: unknown, up: (row: RawFile) => RawFile): unknown {
  return Array.isArray(rows) ? rows.map((row: unknown) => (isPlainObject(row) ? up(row) : row)) : rows;
}

/** Every step from an older format to a newer one. Appended, never edited. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 1,
    what: 'lanes became roles and nodes became steps: an SOP says who does what, not how it is drawn',
    up(file) {
      const named = renamed(file, { lanes: 'roles', phases: 'stages', nodes: 'steps', edges: 'connectors' });
      return {
        ...named,
        ...(Object.hasOwn(named, 'steps')
          ? { steps: eachOf(named.steps, (step) => renamed(step, { type: 'kind', label: 'name', laneId: 'roleId', phaseId: 'stageId' })) }
          : {}),
        ...(Object.hasOwn(named, 'connectors')
          ? { connectors: eachOf(named.connectors, (connector) => renamed(connector, { source: 'from', target: 'to' })) }
          : {}),
      };
    },
  },
];

/** Leads a file of an older version to the version of now. */
export function migrate(file: RawFile, from: number): RawFile {
  let migrated = file;
  for (const { to, up } of MIGRATIONS) if (to > from) migrated = { ...up(migrated), formatVersion: to };
  return migrated;
}
