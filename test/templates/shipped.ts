import { readFileSync, writeFileSync } from 'node:fs';
import { readSopFile } from '../../src/sop/model/file/read-sop-file';
import type { SopDocument } from '../../src/sop/model/sop-document';
import type { Step } from '../../src/sop/model/step';

/** `LANEWAY_WRITE_TEMPLATES=1 npx vitest run test/templates` writes the files anew, laid out as the layout does it today. */
const WRITES = process.env.LANEWAY_WRITE_TEMPLATES === '1';
const FOLDER = 'public/templates';

export function shipped(file: string): string {
  return readFileSync(`${FOLDER}/${file}`, 'utf8');
}

export function ship(file: string, text: string): void {
  if (WRITES) writeFileSync(`${FOLDER}/${file}`, text);
}

/** The template as a person gets it; a damage would be told here. */
export function opened(name: string): SopDocument {
  const read = readSopFile(shipped(`${name}.sop.json`));
  if (!read.ok) throw new Error(read.reason);
  if (read.damages.length > 0) throw new Error(read.damages.map(({ path, message }) => `${path}: ${message}`).join('; '));
  return read.sop;
}

export function stepsOf(sop: SopDocument, kind?: Step['kind']): readonly Step[] {
  return [...sop.steps.values()].filter((step) => kind === undefined || step.kind === kind);
}
