import { readdirSync, readFileSync } from 'node:fs';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import type { SopDocument } from '../../../src/sop/model/sop-document';

const FOLDER = 'public/templates';

/** The templates as they ship, by their files. */
export function templates(): readonly (readonly [name: string, sop: SopDocument])[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sop.json'))
    .map((file) => {
      const read = readSopFile(readFileSync(`${FOLDER}/${file}`));
      if (!read.ok) throw new Error(read.reason);
      return [file, read.sop];
    });
}
