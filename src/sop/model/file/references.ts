import type { SopDocument } from '../sop-document';
import { idText, type Renamed } from './assign-ids';
import { isPlainObject } from './in-words';

/** The tables that other records name rows of. */
export type NamedTable = 'roles' | 'stages' | 'tools' | 'steps' | 'connectors';

export type RenamedTables = Readonly<Record<NamedTable, Renamed>>;

/** Fields that name a row of another table, by that table. `checklist` is a list of records that do so themselves. */
const FIELDS: Readonly<Record<NamedTable, readonly string[]>> = {
  roles: ['roleId', 'ownerRoleId', 'reportsTo', 'deciderRoleId', 'toRoleId', 'accountableId', 'consulted', 'informed', 'approverIds'],
  stages: ['stageId'],
  tools: ['toolId'],
  steps: ['from', 'to', 'stepId', 'submits'],
  connectors: [],
};

/** What the id of a row of the drawing names, by its table. */
export const DRAWN: Readonly<Record<Exclude<keyof SopDocument['drawing'], 'state'>, NamedTable>> = {
  placements: 'steps',
  routes: 'connectors',
  lanes: 'roles',
  stages: 'stages',
};

function follow(value: unknown, renamed: Renamed): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => follow(one, renamed));
  const id = idText(value);
  return id === undefined ? value : (renamed.get(id) ?? value);
}

/** The raw record with its references led to the new ids. */
export function renameReferences(record: Record<string, unknown>, tables: RenamedTables): Record<string, unknown> {
  const next = { ...record };
  for (const [table, fields] of Object.entries(FIELDS)) {
    const renamed = tables[table as NamedTable]; // the keys of FIELDS
    if (renamed.size === 0) continue;
    for (const field of fields) if (Object.hasOwn(next, field)) next[field] = follow(next[field], renamed);
  }
  if (isPlainObject(next.subject) && Object.hasOwn(tables, String(next.subject.table))) {
    const renamed = tables[next.subject.table as NamedTable]; // the line above
    next.subject = renameDrawn(next.subject, renamed);
  }
  if (Array.isArray(next.checklist)) {
    next.checklist = next.checklist.map((item: unknown) => (isPlainObject(item) ? renameReferences(item, tables) : item));
  }
  return next;
}

/** The raw record under the new id of what it draws or is about. */
export function renameDrawn(record: Record<string, unknown>, renamed: Renamed): Record<string, unknown> {
  return renamed.size === 0 || !Object.hasOwn(record, 'id') ? record : { ...record, id: follow(record.id, renamed) };
}
