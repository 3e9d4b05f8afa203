import { readSopFile } from '../../sop/model/file/read-sop-file';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Version } from '../../sop/model/version';
import { unpack } from './pack';

export type OpenedVersion = { readonly ok: true; readonly sop: SopDocument } | { readonly ok: false; readonly reason: string };

/** The SOP as it was when the version was published. It is read like any file from outside. */
export async function openVersion({ number, content }: Version): Promise<OpenedVersion> {
  try {
    const read = readSopFile(await unpack(content));
    return read.ok ? { ok: true, sop: read.sop } : { ok: false, reason: `Version ${number} can’t be opened. ${read.reason}` };
  } catch {
    return { ok: false, reason: `Version ${number} can’t be opened: what it holds is damaged.` };
  }
}
