import * as z from 'zod/mini';
import { UNASSIGNED } from '../drawing';
import { heal } from '../heal';
import type { SopDocument } from '../sop-document';
import type { Damage, Tell } from './damage';
import { decodeText } from './decode-text';
import type { Shape } from './field';
import { inWords, isPlainObject } from './in-words';
import { jsonProblem } from './json-problem';
import { FORMAT, FORMAT_VERSION, migrate } from './migrations';
import { readDrawing } from './read-drawing';
import { readProfile } from './read-profile';
import { ownRows, type Places, readRows } from './read-table';
import { receiptShape } from './receipt-shape';
import { type RenamedTables, renameReferences } from './references';
import { signOffShape, threadShape, workshopShape } from './review-shapes';
import {
  connectorShape,
  lifecycleShape,
  noteShape,
  profileShape,
  roleShape,
  stageShape,
  stepShape,
  toolLinkShape,
  toolShape,
  versionShape,
  waiverShape,
} from './shapes';
import { unknownFields } from './unknown-fields';

// The strict content policy forbids code made at run time; without this zod would try.
z.config({ jitless: true });

export type { Damage } from './damage';

export type ReadSopFile =
  | { readonly ok: true; readonly sop: SopDocument; readonly damages: readonly Damage[] }
  /** A whole sentence that says why nothing of it can be used. */
  | { readonly ok: false; readonly reason: string };

const MAX_DAMAGES = 500;

/**
 * Reads a `*.sop.json`, however damaged: what can be saved is saved and every damage is told with its place. Never throws.
 * Refused is only what is no SOP file at all, too large, or of a newer format.
 */
export function readSopFile(input: string | Uint8Array): ReadSopFile {
  const decoded = decodeText(input);
  if ('reason' in decoded) return { ok: false, reason: decoded.reason };
  const parsed = parseJson(decoded.text);
  if ('reason' in parsed) return { ok: false, reason: parsed.reason };
  const { value } = parsed;
  if (!isPlainObject(value)) return { ok: false, reason: `It holds ${inWords(value)} where an SOP was expected.` };
  const reason = refuse(value);
  return reason === null ? assemble(value, decoded.damages) : { ok: false, reason };
}

/** The value that a JSON text says, or where it stops being JSON, as a sentence. */
export function parseJson(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    const problem = jsonProblem(text);
    if (problem === null) return { reason: 'It is not sound JSON.' };
    return { reason: `It is not sound JSON: line ${problem.line}, column ${problem.column}: ${problem.what}.` };
  }
}

/** The version that the file says; 0 when it says none, because the first files did not. */
function versionOf({ formatVersion }: Record<string, unknown>): number | null {
  const version = typeof formatVersion === 'string' && formatVersion.trim() !== '' ? Number(formatVersion) : formatVersion;
  return typeof version === 'number' && version >= 0 ? version : null;
}

function refuse(file: Record<string, unknown>): string | null {
  if (!Object.hasOwn(file, 'format')) return 'It does not say that it is an SOP of Laneway (the field “format” is missing).';
  if (file.format !== FORMAT) return `It says ${inWords(file.format)} as its format, not “${FORMAT}”: it is not an SOP of Laneway.`;
  const version = versionOf(file) ?? 0;
  if (version <= FORMAT_VERSION) return null;
  return `It was written by a newer Laneway (format ${version}); this one reads up to format ${FORMAT_VERSION}.`;
}

/** Takes damages down, and counts what is more than anybody reads. */
function ledger(first: readonly Damage[]): { readonly tell: Tell; all(): readonly Damage[] } {
  const damages = [...first];
  let more = 0;
  return {
    tell(path, message) {
      if (damages.length < MAX_DAMAGES) damages.push({ path, message });
      else more += 1;
    },
    all: () => (more === 0 ? damages : [...damages, { path: 'file', message: `${more} more places were put right in the same way` }]),
  };
}

const HEAD = { format: 0, formatVersion: 0, drawing: 0 };
const TABLES = [
  'roles',
  'stages',
  'tools',
  'steps',
  'connectors',
  'toolLinks',
  'notes',
  'lifecycle',
  'versions',
  'threads',
  'signOffs',
  'workshops',
  'waivers',
  'receipts',
] as const;
const KNOWN = { ...HEAD, ...profileShape, ...Object.fromEntries(TABLES.map((name) => [name, 0])) };

function assemble(raw: Record<string, unknown>, before: readonly Damage[]): ReadSopFile {
  const { tell, all } = ledger(before);
  const version = versionOf(raw);
  if (version === null && raw.formatVersion !== undefined)
    tell('formatVersion', `${inWords(raw.formatVersion)} is not a version, the file was read as the oldest one`);
  const file = { ...migrate(raw, version ?? 0) };
  const ids = (name: (typeof TABLES)[number], reserved?: string) =>
    ownRows(Object.hasOwn(file, name) ? file[name] : undefined, name, tell, reserved);
  // All ids are told apart before the first record is read: a table may name rows of one that comes after it.
  const plans = {
    roles: ids('roles', UNASSIGNED),
    stages: ids('stages', UNASSIGNED),
    tools: ids('tools'),
    steps: ids('steps'),
    connectors: ids('connectors'),
    toolLinks: ids('toolLinks'),
    notes: ids('notes'),
    lifecycle: ids('lifecycle'),
    versions: ids('versions'),
    threads: ids('threads'),
    signOffs: ids('signOffs'),
    workshops: ids('workshops'),
    waivers: ids('waivers'),
    receipts: ids('receipts'),
  };
  const { roles, stages, tools, steps, connectors } = plans;
  const renamed: RenamedTables = {
    roles: roles.renamed,
    stages: stages.renamed,
    tools: tools.renamed,
    steps: steps.renamed,
    connectors: connectors.renamed,
  };
  const places = new Map<string, Places>();
  const table = <Row extends { readonly id: string }>(name: (typeof TABLES)[number], shape: Shape<Row>) => {
    const rows = plans[name].rows.map((row) => ({ ...row, raw: renameReferences(row.raw, renamed) }));
    const read = readRows(shape, rows, name, tell);
    places.set(name, read.places);
    return read.table;
  };
  const drawn = Object.hasOwn(file, 'drawing') ? file.drawing : undefined;
  const healed = heal(
    {
      profile: readProfile(file, renamed, tell),
      roles: table('roles', roleShape),
      stages: table('stages', stageShape),
      tools: table('tools', toolShape),
      steps: table('steps', stepShape),
      connectors: table('connectors', connectorShape),
      toolLinks: table('toolLinks', toolLinkShape),
      notes: table('notes', noteShape),
      lifecycle: table('lifecycle', lifecycleShape),
      versions: table('versions', versionShape),
      threads: table('threads', threadShape),
      signOffs: table('signOffs', signOffShape),
      workshops: table('workshops', workshopShape),
      waivers: table('waivers', waiverShape),
      receipts: table('receipts', receiptShape),
      drawing: readDrawing(drawn, renamed, places, tell),
      unknown: unknownFields(KNOWN, file, '', tell),
    },
    (name, id) => `${name}[${places.get(name)?.get(id) ?? 0}]`,
  );
  for (const { path, message } of healed.damages) tell(path, message);
  return { ok: true, sop: healed.sop, damages: all() };
}
