import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../src/cli/files/write-whole';
import { Refusal } from '../../../src/cli/refusal';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laneway-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: readonly string[]) => join(folder, ...names);
const refused = async (path: string) => {
  const error: unknown = await writeWhole(path, 'new').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  return error instanceof Error ? error.message : '';
};

describe('writing a file as a whole', () => {
  it('makes a new file, and takes the place of an old one with the same rights', async () => {
    await writeWhole(at('new.svg'), 'one');
    await writeFile(at('old.svg'), 'a much longer text than the new one');
    await chmod(at('old.svg'), 0o640);
    await writeWhole(at('old.svg'), 'two');

    expect(await readFile(at('new.svg'), 'utf8')).toBe('one');
    expect(await readFile(at('old.svg'), 'utf8')).toBe('two');
    expect((await stat(at('old.svg'))).mode & 0o777).toBe(0o640);
    expect((await readdir(folder)).sort()).toEqual(['new.svg', 'old.svg']);
  });

  it('writes behind a link and leaves the link', async () => {
    await writeFile(at('real.svg'), 'old');
    await symlink(at('real.svg'), at('link.svg'));

    await writeWhole(at('link.svg'), 'new');

    expect((await lstat(at('link.svg'))).isSymbolicLink()).toBe(true);
    expect(await readFile(at('real.svg'), 'utf8')).toBe('new');
  });

  it('takes a name as long as names can be', async () => {
    const name = `${'x'.repeat(251)}.svg`;
    await writeWhole(at(name), 'new');

    expect(await readdir(folder)).toEqual([name]);
  });

  it('says in words why it can’t, and leaves nothing behind', async () => {
    await mkdir(at('folder.svg'));
    await writeFile(at('file'), 'mine');

    expect(await refused(at('folder.svg'))).toBe(`“${at('folder.svg')}” can’t be written: it is a folder`);
    expect(await refused(at('gone', 'a.svg'))).toMatch(/there is no such file or folder$/);
    expect(await refused(at('file', 'a.svg'))).toMatch(/a part of its path is a file, not a folder$/);
    expect(await refused(at(`${'x'.repeat(300)}.svg`))).toMatch(/its name is too long$/);

    expect((await readdir(folder)).sort()).toEqual(['file', 'folder.svg']);
    expect(await readFile(at('file'), 'utf8')).toBe('mine');
  });
});
