import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { published } from '../../support/published';
import { type BuiltCli, builtCli } from '../built-cli';

const SOUND = 'fixtures/rules.sound.sop.json';

let cli: BuiltCli;
let folder = '';
beforeAll(async () => {
  cli = await builtCli();
  folder = await cli.folder();
});
afterAll(() => cli.remove());

describe('laneway publish', () => {
  it('writes the page that the editor makes, byte for byte, and the page opens again as the same file', async () => {
    const page = join(folder, 'page.html');
    expect(await cli.run('publish', SOUND, '-o', page)).toEqual({ code: 0, out: '', err: `laneway: wrote “${page}”\n` });
    expect(await cli.run('convert', page, join(folder, 'back.sop.json'))).toMatchObject({ code: 0 });

    const read = readSopFile(await readFile(SOUND));
    if (!read.ok) throw new Error(read.reason);
    expect(await readFile(page, 'utf8')).toBe(published(read.sop));
    expect(await readFile(join(folder, 'back.sop.json'))).toEqual(await readFile(SOUND));
  });

  it('refuses an audience that it does not know', async () => {
    expect(await cli.run('publish', SOUND, '--audience', 'everybody')).toMatchObject({
      code: 2,
      err: 'laneway: there is no audience “everybody”; Laneway knows internal, client, management\n',
    });
  });

  it('prints the page without -o, and refuses what is no SOP in one line', async () => {
    expect((await cli.run('publish', SOUND)).out).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(await cli.run('publish', 'package.json')).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^laneway: [^\n]+\n$/) });
  });
});
