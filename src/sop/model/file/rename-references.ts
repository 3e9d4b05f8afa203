import { isPlainObject } from './field';
import type { Renamed } from './read-table';

/** Fields that name a row of another table, by the table they name it in. */
const REFERENCES = {
  roles: ['roleId', 'ownerRoleId', 'reportsTo', 'deciderRoleId', 'toRoleId', 'consulted', 'informed', 'approverIds'],
  stages: ['stageId'],
  tools: ['toolId'],
  steps: ['from', 'to', 'stepId', 'submits'],
} as const;

export type RenamedTables = Partial<Record<keyof typeof REFERENCES, Renamed>>;

function follow(value: unknown, renamed: Renamed): unknown {
  if (typeof value === 'string') return renamed.get(value) ?? value;
  return Array.isArray(value) ? value.map((one: unknown) => follow(one, renamed)) : value;
}

/** The raw record with its references led to the new ids. */
export function renameReferences(record: unknown, tables: RenamedTables): unknown {
  if (!isPlainObject(record)) return record;
  let next = record;
  for (const [table, fields] of Object.entries(REFERENCES)) {
    const renamed = tables[table as keyof typeof REFERENCES]; // the keys of REFERENCES
    if (renamed === undefined || renamed.size === 0) continue;
    for (const field of fields) if (Object.hasOwn(next, field)) next = { ...next, [field]: follow(next[field], renamed) };
  }
  return next;
}
