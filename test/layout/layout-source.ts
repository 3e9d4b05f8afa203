import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import type { SopDocument } from '../../src/sop/model/sop-document';

/** An SOP that the layout is judged by. */
export interface LayoutSource {
  readonly name: string;
  readonly sop: SopDocument;
}

/** `fixtures/layout.dense.sop.json` is called `dense`, `public/templates/saas.sop.json` is called `template-saas`. */
export function layoutSource(path: string, file: string | Uint8Array): LayoutSource {
  const read = readSopFile(file);
  if (!read.ok) throw new Error(`${path}: ${read.reason}`);
  const name = path
    .replace(/^.*\//, '')
    .replace(/^layout\./, '')
    .replace(/\.sop\.json$/, '');
  return { name: path.includes('templates/') ? `template-${name}` : name, sop: read.sop };
}
