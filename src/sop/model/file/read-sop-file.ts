import * as z from 'zod/mini';
import { cleanUrl } from '../clean-url';
import { UNASSIGNED } from '../drawing';
import { heal } from '../heal';
import { newId, type SopId } from '../ids';
import type { Drawing, SopDocument } from '../sop-document';
import type { Damage, Tell } from './damage';
import { inWords, isPlainObject, readShape, type Shape, unknownFields } from './field';
import { FORMAT, FORMAT_VERSION, migrate } from './migrations';
import { type Renamed, readTable } from './read-table';
import { type RenamedTables, renameReferences } from './rename-references';
import { scanDepth } from './scan-depth';
import {
  connectorShape,
  laneBandShape,
  noteShape,
  placementShape,
  profileShape,
  roleShape,
  routeShape,
  stageBandShape,
  stageShape,
  stepShape,
  threadShape,
  toolLinkShape,
  toolShape,
  versionShape,
} from './shapes';

// The strict content policy forbids code made at run time; without this zod would try.
z.config({ jitless: true });

export type { Damage } from './damage';

export type ReadSopFile =
  | { readonly ok: true; readonly sop: SopDocument; readonly damages: readonly Damage[] }
  /** A whole sentence that says why nothing of it can be used. */
  | { readonly ok: false; readonly reason: string };

const MAX_BYTES = 10_000_000;
const MAX_DEPTH = 64;
const MAX_DAMAGES = 500;

/**
 * Reads a `*.sop.json`, however damaged: what can be saved is saved and every damage is told with its place. Never throws.
 * Refused is only what is no SOP file at all, too large, or of a newer format.
 */
export function readSopFile(input: string | Uint8Array): ReadSopFile {
  const text = typeof input === 'string' ? input : decoded(input);
  if (text === null) return { ok: false, reason: 'It is not a text in UTF-8.' };
  if (text.length > MAX_BYTES) return { ok: false, reason: 'It is larger than 10 MB, more than any SOP needs.' };
  if (!scanDepth(text, MAX_DEPTH)) return { ok: false, reason: `Its brackets nest deeper than ${MAX_DEPTH} levels, which no SOP does.` };
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  if ('problem' in parsed) return { ok: false, reason: parsed.problem };
  const refusal = refuse(parsed.value);
  if (refusal !== null) return { ok: false, reason: refusal };
  return isPlainObject(parsed.value) ? assemble(parsed.value) : { ok: false, reason: 'It holds no record.' };
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes.length > MAX_BYTES + 3) return ' '.repeat(MAX_BYTES + 1);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parse(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    if (text.trim() === '') return { problem: 'It is empty.' };
    if (at === undefined) return { problem: 'It is not sound JSON: it ends too early or has a sign that does not belong there.' };
    const before = text.slice(0, Number(at));
    const line = before.split('\n').length;
    return {
      problem: `It is not sound JSON: line ${line}, column ${before.length - before.lastIndexOf('\n')} has a sign that does not belong there.`,
    };
  }
}

function refuse(value: unknown): string | null {
  if (!isPlainObject(value)) return `It holds ${inWords(value)} where an SOP was expected.`;
  if (value.format !== FORMAT)
    return value.format === undefined
      ? 'It does not say that it is an SOP of Laneway (the field “format” is missing).'
      : `It is of the format ${inWords(value.format)}, not an SOP of Laneway.`;
  const version = value.formatVersion;
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    return `It was written by a newer Laneway (format ${version}); this one reads up to format ${FORMAT_VERSION}.`;
  }
  return null;
}

const HEAD = { format: 0, formatVersion: 0 };
const TABLES = { roles: 0, stages: 0, tools: 0, steps: 0, connectors: 0, toolLinks: 0, notes: 0, versions: 0, threads: 0, drawing: 0 };

function assemble(raw: Record<string, unknown>): ReadSopFile {
  const damages: Damage[] = [];
  const tell: Tell = (path, message) => {
    if (damages.length < MAX_DAMAGES) damages.push({ path, message });
  };
  const version = typeof raw.formatVersion === 'number' && raw.formatVersion >= 0 ? Math.floor(raw.formatVersion) : 0;
  const file = { ...migrate(raw, version) };
  const { read, renamed } = tableReader(file, tell);
  const roles = read('roles', roleShape, UNASSIGNED);
  const stages = read('stages', stageShape, UNASSIGNED);
  const tools = read('tools', toolShape);
  const steps = read('steps', stepShape);
  const connectors = read('connectors', connectorShape);
  const top = renameReferences(file, { roles: renamed.roles ?? new Map() });
  const profile = readProfile(isPlainObject(top) ? top : file, tell);
  const draft: SopDocument = {
    profile,
    roles,
    stages,
    tools: new Map([...tools].map(([id, tool], index) => [id, { ...tool, url: safeUrl(tool.url, `tools[${index}].url`, tell) }])),
    steps,
    connectors,
    toolLinks: read('toolLinks', toolLinkShape),
    notes: read('notes', noteShape),
    versions: read('versions', versionShape),
    threads: read('threads', threadShape),
    drawing: readDrawing(file.drawing, renamed, tell),
    unknown: unknownFields({ ...HEAD, ...profileShape, ...TABLES }, file, '', tell),
  };
  const healed = heal(draft);
  for (const { path, message } of healed.damages) tell(path, message);
  return { ok: true, sop: healed.sop, damages };
}

function readProfile(file: Record<string, unknown>, tell: Tell): SopDocument['profile'] {
  const own = Object.fromEntries(Object.keys(profileShape).flatMap((key) => (Object.hasOwn(file, key) ? [[key, file[key]]] : [])));
  const profile = readShape(profileShape, own, '', tell);
  if (profile?.id !== undefined) return profile;
  const id = newId<SopId>('sop');
  if (file.id === undefined) tell('id', `the SOP has no id, it is now “${id}”`);
  return { ...emptyProfile, ...profile, id };
}

const emptyProfile = {
  title: 'Untitled SOP',
  summary: '',
  class: null,
  ownerRoleId: null,
  tags: [],
  review: { every: null, lastReviewedOn: null, triggers: [] },
  direction: 'right',
} as const;

function safeUrl(url: string, path: string, tell: Tell): string {
  if (url === '' || cleanUrl(url) !== null) return url;
  tell(path, `${inWords(url)} is not a plain http, https or mailto address, it was left out`);
  return '';
}

/** Reads one table after the other; rows of later tables follow the ids that earlier ones had to change. */
function tableReader(file: Record<string, unknown>, tell: Tell) {
  const renamed: { -readonly [Key in keyof RenamedTables]: RenamedTables[Key] } & Partial<Record<'connectors', Renamed>> = {};
  // Ids are told apart first, so that a reference to a renamed row is right also in tables that come before it.
  for (const table of ['roles', 'stages', 'tools', 'steps', 'connectors'] as const) {
    const reserved = table === 'roles' || table === 'stages' ? UNASSIGNED : undefined;
    renamed[table] = idsOnly(file[table], table, reserved);
  }
  const read = <Row extends { readonly id: string }>(table: string, shape: Shape<Row>, reserved?: string): Map<Row['id'], Row> => {
    const rows = file[table];
    const followed = Array.isArray(rows) ? rows.map((row: unknown) => renameReferences(row, renamed)) : rows;
    return readTable(shape, followed, table, tell, reserved).rows;
  };
  return { read, renamed };
}

function idsOnly(rows: unknown, table: string, reserved: string | undefined): Renamed {
  const sound =
    Array.isArray(rows) &&
    rows.every(
      (row: unknown) => isPlainObject(row) && typeof row.id === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(row.id) && row.id !== reserved,
    );
  if (sound || !Array.isArray(rows)) return new Map();
  return readTable(threadShape, rows, table, () => undefined, reserved).renamed;
}

const DRAWING_KEYS = { placements: 0, routes: 0, lanes: 0, stages: 0, state: 0 };

function readDrawing(value: unknown, renamed: RenamedTables & { connectors?: Renamed }, tell: Tell): Drawing {
  const raw = isPlainObject(value) ? value : {};
  if (value !== undefined && !isPlainObject(value)) tell('drawing', `${inWords(value)} is not a drawing, the SOP will be drawn anew`);
  const led = (table: string, ids: Renamed | undefined) => {
    const rows = raw[table];
    if (!Array.isArray(rows) || ids === undefined || ids.size === 0) return rows;
    return rows.map((row: unknown) => (isPlainObject(row) && typeof row.id === 'string' ? { ...row, id: ids.get(row.id) ?? row.id } : row));
  };
  const state = raw.state ?? {};
  if (!isPlainObject(state)) tell('drawing.state', `${inWords(state)} is not a record, it was left out`);
  const drawn: Drawing = {
    placements: readTable(placementShape, led('placements', renamed.steps), 'drawing.placements', tell).rows,
    routes: readTable(routeShape, led('routes', renamed.connectors), 'drawing.routes', tell).rows,
    lanes: readTable(laneBandShape, led('lanes', renamed.roles), 'drawing.lanes', tell).rows,
    stages: readTable(stageBandShape, led('stages', renamed.stages), 'drawing.stages', tell).rows,
    state: isPlainObject(state) ? unknownFields({}, state, 'drawing.state', tell) : {},
  };
  return { ...drawn, ...unknownFields(DRAWING_KEYS, raw, 'drawing', tell) };
}
