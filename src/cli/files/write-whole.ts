import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../refusal';
import { fileTrouble } from './file-trouble';

/**
 * Writes a file as a whole or not at all: beside its place first, and then moved there in one go. Whatever fails, what was there
 * before is still there, and nothing else is.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const place = await realpath(path).catch(() => path); // a link stays a link
    const before = await stat(place).catch(() => null);
    if (before?.isDirectory()) throw new Refusal(`“${path}” can’t be written: it is a folder`);
    if (before !== null && !before.isFile()) return await writeFile(place, text); // a pipe or a device can’t be moved to
    if (before !== null) await access(place, constants.W_OK); // moving over it would not ask
    await replace(place, text, before?.mode);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`“${path}” can’t be written: ${fileTrouble(error)}`);
  }
}

async function replace(place: string, text: string, mode: number | undefined): Promise<void> {
  // A short name of its own: that of the file may already be as long as names can be.
  const draft = join(dirname(place), `.laneway-${randomUUID()}.tmp`);
  try {
    const file = await open(draft, 'wx');
    try {
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
