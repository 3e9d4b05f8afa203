import { createReadStream } from 'node:fs';
import { openSopBytes } from '../../engine/exchange/open-sop-bytes';
import { versionTroubles } from '../../engine/versions/version-troubles';
import type { Damage } from '../../sop/model/file/read-sop-file';
import type { SopDocument } from '../../sop/model/sop-document';
import { Refusal } from '../refusal';
import type { Terminal } from '../terminal';
import { fileTrouble } from './file-trouble';

/** More than the largest picture that carries an SOP; a device that never ends is left there. */
const MAX_BYTES = 101 * 1024 * 1024;

/** The SOP in a file, whatever kind of file that is. What had to be put right is told; a file that can’t be used is refused. */
export async function readSop(
  path: string,
  terminal: Terminal,
): Promise<{ readonly sop: SopDocument; readonly damages: readonly Damage[] }> {
  const opened = await openSopBytes(path, await bytesOf(path));
  if (!opened.ok) throw new Refusal(opened.reason);
  for (const damage of opened.damages) terminal.talk(`laneway: “${path}”, ${damage.path}: ${damage.message}`);
  for (const { message } of versionTroubles(opened.sop)) terminal.talk(`laneway: “${path}”, versions: ${message}`);
  return opened;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of createReadStream(path)) {
      parts.push(part);
      size += part.length;
      if (size > MAX_BYTES) break;
    }
  } catch (error) {
    throw new Refusal(`“${path}” can’t be read: ${fileTrouble(error)}`);
  }
  return Buffer.concat(parts);
}
