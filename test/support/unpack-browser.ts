import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

export interface UnpackedBrowser {
  readonly executable: string;
  /** Libraries that the browser needs where the system has none. */
  readonly libraries: string;
  /** Folder of a fonts.conf with one family, for a system that has no fonts. */
  readonly fonts: string;
}

/** The plain files of an uncompressed tar, by name. */
function* filesOfTar(tar: Buffer): Generator<{ readonly name: string; readonly content: Buffer }> {
  const text = (at: number, length: number) => tar.toString('utf8', at, at + length).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const kind = text(at + 156, 1);
    if (kind === '0' || kind === '') yield { name: text(at, 100), content: tar.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

async function unpackTar(archive: string, into: string): Promise<void> {
  for (const { name, content } of filesOfTar(brotliDecompressSync(await readFile(archive)))) {
    const path = join(into, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { mode: 0o755 });
  }
}

/** The package's own fonts.conf names folders of the cloud it was made for. */
const fontsConf = (folder: string) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;

async function unpackAll(from: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  await pipeline(createReadStream(join(from, 'chromium.br')), createBrotliDecompress(), createWriteStream(join(into, 'chromium')));
  await chmod(join(into, 'chromium'), 0o755);
  await unpackTar(join(from, 'al2023.tar.br'), into);
  await unpackTar(join(from, 'fonts.tar.br'), into);
}

/**
 * Unpacks the Chromium that comes out of npm below `cache`, once. Its own unpacking takes any existing file as complete, so
 * two test processes race; here the finished folder appears under its name in one rename, and who comes second throws its own away.
 */
export async function unpackBrowser(cache: string): Promise<UnpackedBrowser> {
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..');
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  const unpacked = { executable: join(folder, 'chromium'), libraries: join(folder, 'lib'), fonts: folder };
  const isThere = () =>
    access(unpacked.executable).then(
      () => true,
      () => false,
    );
  if (await isThere()) return unpacked;
  const scratch = `${folder}.${process.pid}.${Date.now()}`;
  try {
    await unpackAll(join(home, 'bin'), scratch);
    await writeFile(join(scratch, 'fonts.conf'), fontsConf(folder));
    await rename(scratch, folder);
  } catch (error) {
    if (!(await isThere())) throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return unpacked;
}
