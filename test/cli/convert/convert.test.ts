import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCli, builtCli } from '../built-cli';

const SOUND = 'fixtures/rules.sound.sop.json';

let cli: BuiltCli;
let folder = '';
beforeAll(async () => {
  cli = await builtCli();
  folder = await cli.folder();
});
afterAll(() => cli.remove());

const at = (name: string) => join(folder, name);

describe('laneway convert', () => {
  it('draws an SOP as an SVG that carries it, and gives the same file back', async () => {
    expect(await cli.run('convert', SOUND, at('there.svg'))).toEqual({ code: 0, out: '', err: `laneway: wrote “${at('there.svg')}”\n` });
    expect(await cli.run('convert', at('there.svg'), at('back.sop.json'))).toMatchObject({ code: 0, out: '' });

    const picture = await readFile(at('there.svg'), 'utf8');
    expect(picture.match(/data-step-id="/g)).toHaveLength(7);
    expect(picture.match(/data-connector-id="/g)?.length).toBeGreaterThanOrEqual(8);
    expect(await readFile(at('back.sop.json'))).toEqual(await readFile(SOUND));
  });

  it('wraps an SOP into rows as wide as a paper, as a picture that carries it too', async () => {
    const said = await cli.run('convert', SOUND, at('rows.svg'), '--paper', 'a4-portrait');
    expect(said).toEqual({ code: 0, out: '', err: `laneway: wrote “${at('rows.svg')}”\n` });
    expect(await cli.run('convert', at('rows.svg'), at('unwrapped.sop.json'))).toMatchObject({ code: 0 });

    const picture = await readFile(at('rows.svg'), 'utf8');
    expect(picture).toMatch(/<svg [^>]*width="793"/);
    expect(picture.match(/data-row="/g)?.length).toBeGreaterThan(1);
    expect(picture.match(/data-step-id="/g)).toHaveLength(7);
    expect(await readFile(at('unwrapped.sop.json'))).toEqual(await readFile(SOUND));
  });

  it('tells an SOP as a procedure in Markdown', async () => {
    expect(await cli.run('convert', SOUND, at('steps.md'))).toMatchObject({ code: 0, out: '' });
    expect((await readFile(at('steps.md'), 'utf8')).match(/^### \d+\. /gm)).toHaveLength(7);
  });

  it.each([
    [
      'a5-landscape',
      'paper.svg',
      /^laneway: there is no paper “a5-landscape”; Laneway knows a4-landscape, a4-portrait, .*screen-portrait\n$/,
    ],
    ['a4', 'paper.sop.json', /^laneway: “.*paper\.sop\.json” can’t be wrapped to a paper: .+\n$/],
  ])('refuses the paper %s for %s, and says why', async (paper, name, reason) => {
    expect(await cli.run('convert', SOUND, at(name), '--paper', paper)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(reason),
    });
    expect(await readdir(folder)).not.toContain(name);
  });

  it('puts an SOP into the strict order of the format, also over itself', async () => {
    const sound = await readFile(SOUND, 'utf8');
    await writeFile(at('loose.sop.json'), JSON.stringify(JSON.parse(sound)));

    expect(await cli.run('convert', at('loose.sop.json'), at('loose.sop.json'))).toMatchObject({ code: 0 });

    expect(await readFile(at('loose.sop.json'), 'utf8')).toBe(sound);
  });

  it('tells what had to be put right on the way', async () => {
    await writeFile(at('damaged.sop.json'), (await readFile(SOUND, 'utf8')).replace('"roleId": "sales-lead"', '"roleId": "nobody"'));

    const said = await cli.run('convert', at('damaged.sop.json'), at('mended.svg'));

    expect(said.code).toBe(0);
    expect(said.err).toMatch(/damaged\.sop\.json”, steps\[0\]\.roleId: .*“nobody”/);
  });

  it.each(['drawing.png', 'drawing'])('refuses to write %s before it reads anything', async (name) => {
    const said = await cli.run('convert', at('none.sop.json'), at(name));

    expect(said).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^laneway: “.*drawing.*” can’t be written: .+\n$/) });
    expect(await readdir(folder)).not.toContain(name);
  });

  it('leaves what is there untouched, and nothing half-written, when the input can’t be used', async () => {
    await writeFile(at('broken.sop.json'), '{ "format": "laneway-sop", "formatVersion": 99 }');
    await writeFile(at('kept.svg'), 'mine');
    const before = await readdir(folder);

    for (const from of [at('broken.sop.json'), at('none.sop.json'), folder]) {
      const said = await cli.run('convert', from, at('kept.svg'));
      expect(said).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^laneway: [^\n]+\n$/) });
    }

    expect(await readFile(at('kept.svg'), 'utf8')).toBe('mine');
    expect(await readdir(folder)).toEqual(before);
  });

  it('leaves what is there untouched, and no draft, when the disk takes no more in the middle of writing', async () => {
    await writeFile(at('full.svg'), 'mine');
    const before = await readdir(folder);
    const command = 'ulimit -f 2 && exec "$0" "$@"'; // files of at most 1 kB stand for a full disk

    const said = await new Promise<{ code: unknown; err: string }>((resolve) => {
      const args = ['-c', command, process.execPath, cli.program, 'convert', SOUND, at('full.svg')];
      execFile('/bin/sh', args, (error, _out, err) => resolve({ code: error?.code, err }));
    });

    expect(said).toEqual({ code: 2, err: `laneway: “${at('full.svg')}” can’t be written: it would be larger than is allowed here\n` });
    expect(await readFile(at('full.svg'), 'utf8')).toBe('mine');
    expect(await readdir(folder)).toEqual(before);
  });
});
