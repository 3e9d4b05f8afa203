import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { drawingFaults } from '../../support/drawing-faults';
import { type BuiltCli, builtCli } from '../built-cli';

const TEMPLATE = 'public/templates/saas.sop.json';

let cli: BuiltCli;
let folder = '';
beforeAll(async () => {
  cli = await builtCli();
  folder = await cli.folder();
});
afterAll(() => cli.remove());

function faultsOf(text: string): readonly string[] {
  const read = readSopFile(text);
  if (!read.ok) throw new Error(read.reason);
  return drawingFaults(read.sop);
}

describe('laneway layout', () => {
  it('prints the SOP with a drawing that has no fault', async () => {
    const bare = join(folder, 'bare.sop.json');
    await writeFile(bare, JSON.stringify({ ...JSON.parse(await readFile(TEMPLATE, 'utf8')), drawing: {} }));

    const { code, out, err } = await cli.run('layout', bare);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(faultsOf(out)).toEqual([]);
    expect(out).toBe(await readFile(TEMPLATE, 'utf8'));
  });

  it('leaves with --keep what is drawn already', async () => {
    const text = await readFile(TEMPLATE, 'utf8');
    const kept = join(folder, 'kept.sop.json');
    await writeFile(kept, text);

    expect(await cli.run('layout', kept, '--keep', '-o', kept)).toMatchObject({ code: 0, out: '' });

    expect(await readFile(kept, 'utf8')).toBe(text);
  });

  it('writes nothing when the file can’t be used', async () => {
    const broken = join(folder, 'broken.sop.json');
    await writeFile(broken, '{"format":');

    const { code, out, err } = await cli.run('layout', broken, '-o', join(folder, 'never.sop.json'));

    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).not.toContain('never.sop.json');
  });
});
