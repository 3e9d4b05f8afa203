import { UNASSIGNED } from '../model/drawing';
import { isId } from '../model/ids';

/** Why nothing new can have that id; null: it can. `what` it would be, such as "step". Absent: an id will be made, which is fine. */
export function newIdRefusal<Id extends string>(table: ReadonlyMap<Id, unknown>, id: Id | undefined, what: string): string | null {
  if (id === undefined) return null;
  if (!isId(id)) return 'An id has only letters, digits, - and _';
  return table.has(id) || id === UNASSIGNED ? `That ${what} is there already` : null;
}
