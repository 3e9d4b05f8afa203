import { generateNKeysBetween } from 'fractional-indexing';
import type * as Y from 'yjs';
import { changedRow, PlainTable } from '../../sop/commands/plain-table';
import { emptySop } from '../../sop/model/empty-sop';
import { readShape } from '../../sop/model/file/read-shape';
import type { SopDocument } from '../../sop/model/sop-document';
import type { SopDraft } from '../../sop/model/sop-draft';
import { jsonEqual } from './json-equal';
import { LOOSE, PROFILE, PROFILE_SHAPE, STRUCTURE, TABLE_NAMES, TABLES, type TableName } from './tables';
import { YDraftTable } from './y-draft-table';
import { newRow, plainFields, writeFields, type YRow, type YTable } from './y-rows';
import { YTableReader } from './y-table-reader';

type Rows = { readonly [Name in TableName]: ReadonlyMap<string, { readonly id: string }> };

function tableOf(doc: Y.Doc, name: TableName): YTable {
  return doc.getMap<YRow>(name);
}

function rowsOf(sop: SopDocument): Rows {
  const { profile: _p, drawing, unknown: _u, ...tables } = sop;
  const { placements, routes, lanes, stages: stageBands } = drawing;
  return { ...tables, placements, routes, lanes, stageBands };
}

function drawingExtras({
  placements: _p,
  routes: _r,
  lanes: _l,
  stages: _s,
  state: _t,
  ...extras
}: SopDocument['drawing']): Record<string, unknown> {
  return extras;
}

/** Everything that is watched and undone. */
export function sharedTypes(doc: Y.Doc): Y.Map<unknown>[] {
  return [doc.getMap(PROFILE), doc.getMap(LOOSE), ...TABLE_NAMES.map((name): Y.Map<unknown> => doc.getMap(name))];
}

/** Writes an SOP into an empty Y.Doc. Done once in the life of a document, where it is made; all others load what was stored. */
export function seed(doc: Y.Doc, sop: SopDocument, origin: unknown): void {
  doc.transact(() => {
    writeFields(doc.getMap(PROFILE), sop.profile);
    const loose = doc.getMap(LOOSE);
    loose.set('structure', STRUCTURE);
    loose.set('state', sop.drawing.state);
    loose.set('unknown', sop.unknown);
    loose.set('drawing', drawingExtras(sop.drawing));
    const rows = rowsOf(sop);
    for (const name of TABLE_NAMES) {
      const table = tableOf(doc, name);
      const keys = generateNKeysBetween(null, null, rows[name].size);
      [...rows[name].values()].forEach((row, index) => {
        table.set(row.id, newRow(row, keys[index] ?? ''));
      });
    }
  }, origin);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keeps a plain SOP true to a Y.Doc: what did not change stays the same object. */
export class YSopReader {
  private sop: SopDocument | null = null;
  private readonly readers: { readonly [Name in TableName]: YTableReader<{ readonly id: string }> };
  private readonly stops: (() => void)[] = [];
  private singlesTouched = true;

  constructor(private readonly doc: Y.Doc) {
    const readers = TABLE_NAMES.map((name) => [name, this.watch(name)] as const);
    this.readers = Object.fromEntries(readers) as typeof this.readers; // one entry for each name
    for (const name of [PROFILE, LOOSE]) {
      const touch = () => {
        this.singlesTouched = true;
      };
      doc.getMap(name).observeDeep(touch);
      this.stops.push(() => doc.getMap(name).unobserveDeep(touch));
    }
  }

  private watch(name: TableName): YTableReader<{ readonly id: string }> {
    const table = tableOf(this.doc, name);
    const reader = new YTableReader<{ readonly id: string }>(
      table,
      TABLES[name] as ConstructorParameters<typeof YTableReader<{ readonly id: string }>>[1],
    ); // each shape reads its own rows
    const touch = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      for (const event of events) {
        const [id] = event.path;
        if (typeof id === 'string') reader.touch(id);
        else for (const key of event.changes.keys.keys()) reader.touch(key);
      }
    };
    table.observeDeep(touch as Parameters<YTable['observeDeep']>[0]); // Yjs types its events by the kind of the root
    this.stops.push(() => table.unobserveDeep(touch as Parameters<YTable['unobserveDeep']>[0])); // as above
    return reader;
  }

  /** The SOP as it stands in the Y.Doc, neither healed nor settled. */
  read(): SopDocument {
    const before = this.sop;
    const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, this.readers[name].read()])) as unknown as RowTables; // each reader reads its own rows
    const { placements, routes, lanes, stageBands, ...tables } = rows;
    const singles = before === null || this.singlesTouched ? this.singles(before) : before;
    this.singlesTouched = false;
    const old = before?.drawing;
    const sameDrawing =
      old !== undefined &&
      singles === before &&
      old.placements === placements &&
      old.routes === routes &&
      old.lanes === lanes &&
      old.stages === stageBands;
    const drawing = sameDrawing ? old : { ...singles.drawing, placements, routes, lanes, stages: stageBands };
    const same =
      before !== null && sameDrawing && (Object.keys(tables) as (keyof typeof tables)[]).every((name) => tables[name] === before[name]);
    this.sop = same ? before : { ...singles, ...tables, drawing };
    return this.sop;
  }

  /** Profile, state and unknown fields; the rest of the returned SOP is replaced by the caller. */
  private singles(before: SopDocument | null): SopDocument {
    const base = before ?? emptySop();
    const loose = this.doc.getMap(LOOSE);
    const profile = readShape(PROFILE_SHAPE, plainFields(this.doc.getMap(PROFILE)), '', () => undefined) ?? base.profile;
    const record = (key: string) => {
      const value = loose.get(key);
      return isRecord(value) ? value : {};
    };
    const { placements, routes, lanes, stages } = base.drawing;
    return {
      ...base,
      profile: jsonEqual(profile, base.profile) ? base.profile : profile,
      unknown: record('unknown'),
      drawing: { ...record('drawing'), placements, routes, lanes, stages, state: record('state') },
    };
  }

  destroy(): void {
    for (const stop of this.stops) stop();
  }
}

type RowTables = Pick<
  SopDocument,
  | 'roles'
  | 'stages'
  | 'tools'
  | 'steps'
  | 'connectors'
  | 'toolLinks'
  | 'notes'
  | 'lifecycle'
  | 'versions'
  | 'threads'
  | 'signOffs'
  | 'workshops'
  | 'waivers'
  | 'receipts'
> &
  Pick<SopDocument['drawing'], 'placements' | 'routes' | 'lanes'> & { readonly stageBands: SopDocument['drawing']['stages'] };

/** Makes the Y.Doc say what a healed and settled view says, where reading had to put something right. */
export function writeRepairs(doc: Y.Doc, raw: SopDocument, view: SopDocument): void {
  if (raw === view) return;
  const before = rowsOf(raw);
  const now = rowsOf(view);
  for (const name of TABLE_NAMES) {
    if (before[name] === now[name]) continue;
    const draft = new YDraftTable(new PlainTable(before[name]), tableOf(doc, name));
    for (const id of before[name].keys()) if (!now[name].has(id)) draft.remove(id);
    for (const [id, row] of now[name]) if (before[name].get(id) !== row) draft.add(row);
    const ids = [...draft].map((row) => row.id);
    const wanted = [...now[name].keys()];
    if (!wanted.every((id, index) => id === ids[index])) for (const id of wanted) draft.move(id, null);
  }
  if (raw.profile !== view.profile) writeFields(doc.getMap(PROFILE), view.profile);
}

/** The draft that a command edits, over the values of now and the Y.Doc. */
export function createYDraft(doc: Y.Doc, sop: SopDocument): SopDraft {
  const { drawing } = sop;
  let { profile } = sop;
  let { state } = drawing;
  const over = <Row extends { readonly id: string }>(name: TableName, rows: ReadonlyMap<Row['id'], Row>) =>
    new YDraftTable<Row>(new PlainTable<Row>(rows), tableOf(doc, name));
  return {
    roles: over('roles', sop.roles),
    stages: over('stages', sop.stages),
    tools: over('tools', sop.tools),
    steps: over('steps', sop.steps),
    connectors: over('connectors', sop.connectors),
    toolLinks: over('toolLinks', sop.toolLinks),
    notes: over('notes', sop.notes),
    lifecycle: over('lifecycle', sop.lifecycle),
    versions: over('versions', sop.versions),
    threads: over('threads', sop.threads),
    signOffs: over('signOffs', sop.signOffs),
    workshops: over('workshops', sop.workshops),
    waivers: over('waivers', sop.waivers),
    receipts: over('receipts', sop.receipts),
    placements: over('placements', drawing.placements),
    routes: over('routes', drawing.routes),
    lanes: over('lanes', drawing.lanes),
    stageBands: over('stageBands', drawing.stages),
    profile: {
      get: () => profile,
      update(changes) {
        profile = changedRow(profile, changes);
        writeFields(doc.getMap(PROFILE), profile);
      },
    },
    state: {
      get: () => state,
      set(next) {
        state = next;
        if (!jsonEqual(doc.getMap(LOOSE).get('state'), next)) doc.getMap(LOOSE).set('state', next);
      },
    },
  };
}
