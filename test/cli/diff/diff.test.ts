import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { layOutFast } from '../../../src/engine/layout/lay-out-fast';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import { withLayout } from '../../support/with-layout';

const FIRST = 'public/templates/account-management.sop.json';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laneway-diff-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function said(...args: readonly string[]) {
  const heard = { out: '', err: '' };
  const code = await main(args, {
    result: (text) => (heard.out += text),
    print: (line) => (heard.out += `${line}\n`),
    talk: (line) => (heard.err += `${line}\n`),
  });
  return { code, ...heard };
}

/** The template with some of its text written otherwise. */
async function edited(name: string, edit: (text: string) => string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, edit(await readFile(FIRST, 'utf8')));
  return path;
}

describe('laneway diff', () => {
  it('says each difference in a sentence, and that there are some with exit code 1', async () => {
    const other = await edited('other.sop.json', (text) => text.replace('"title": "', '"title": "Our '));

    const { code, out, err } = await said('diff', FIRST, other);

    expect(code).toBe(1);
    expect(out).toMatch(/^The SOP renamed to “Our .+”\n$/);
    expect(err).toBe(`laneway: “${FIRST}” and “${other}”: 1 difference\n`);
  });

  it('says the same to a program', async () => {
    const other = await edited('json.sop.json', (text) => text.replace('"title": "', '"title": "Our '));

    const { code, out, err } = await said('diff', FIRST, other, '--json');

    expect(JSON.parse(out)).toEqual({
      changes: [
        {
          kind: 'changed',
          subject: expect.objectContaining({ table: 'sop' }) as unknown,
          sentence: expect.any(String) as unknown,
          roleIds: [],
          stepIds: [],
        },
      ],
    });
    expect([code, err]).toEqual([1, '']);
  });

  it('finds nothing in an SOP that was only drawn anew', async () => {
    const laidOut = await edited('drawn.sop.json', (text) => {
      const read = readSopFile(text);
      if (!read.ok) throw new Error(read.reason);
      return writeSopFile(withLayout(read.sop, layOutFast(read.sop)));
    });

    expect(await said('diff', FIRST, laidOut)).toMatchObject({ code: 0, out: '' });
  });

  it('refuses what it can’t use in one line', async () => {
    expect(await said('diff', FIRST, join(folder, 'gone.sop.json'))).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^laneway: .*gone\.sop\.json.*\n$/) as unknown,
    });
    expect(await said('diff', FIRST)).toMatchObject({ code: 2, out: '' });
  });
});
