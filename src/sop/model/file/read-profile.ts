import { newId, type SopId } from '../ids';
import type { SopProfile } from '../sop-document';
import { idText, isSoundId, tellNumber } from './assign-ids';
import type { Tell } from './damage';
import { inWords } from './in-words';
import { readShape } from './read-shape';
import { type RenamedTables, renameReferences } from './references';
import { profileShape } from './shapes';

/** Reads what is said of the SOP as a whole. It always has an id. */
export function readProfile(file: Record<string, unknown>, renamed: RenamedTables, tell: Tell): SopProfile {
  const own = Object.fromEntries(Object.keys(profileShape).flatMap((key) => (Object.hasOwn(file, key) ? [[key, file[key]]] : [])));
  const id = profileId(own.id, tell);
  const profile = readShape(profileShape, { ...renameReferences(own, renamed), id }, '', tell);
  if (profile === undefined) throw new Error('Only the id of an SOP has nothing that stands in for it'); // and it is there
  return profile;
}

/** The id that the file says, or the nearest that can be one, or a fresh one. */
function profileId(raw: unknown, tell: Tell): SopId {
  const given = idText(raw);
  if (isSoundId(given)) {
    if (typeof raw === 'number') tellNumber(given, 'id', tell);
    return given as SopId; // a brand
  }
  const near = (given ?? '').replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 64);
  const id = isSoundId(near) && /[A-Za-z0-9]/.test(near) ? (near as SopId) : newId<SopId>('sop'); // a brand
  tell('id', raw === undefined ? `the SOP has no id, it is now “${id}”` : `${inWords(raw)} can’t be an id, it is now “${id}”`);
  return id;
}
