import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SopSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The SOP files of a folder, sorted by name; a folder that is not there has none. */
export function sopSources(folder: string, begins = ''): SopSource[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(begins) && name.endsWith('.sop.json'))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}
