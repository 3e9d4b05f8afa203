import { stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { type BuiltCli, builtCli } from './built-cli';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await builtCli();
});
afterAll(() => cli.remove());

describe('laneway', () => {
  it('says its version and what it can do, on stdout', async () => {
    expect(await cli.run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });

    const help = await cli.run('--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('laneway lint FILE [--json]');
    expect(help.out).toContain('laneway convert IN OUT');
    expect((await cli.run('lint', '--help')).out).toMatch(
      /^laneway lint FILE \[--json\] \[--profile strict\|standard\|sketch\] \[--fix -o OUT\]\n/,
    );
  });

  it('tells who calls it wrongly how to call it, and touches nothing', async () => {
    expect(await cli.run()).toMatchObject({ code: 2, out: '' });
    for (const args of [
      ['paint'],
      ['lint'],
      ['lint', 'a', 'b'],
      ['lint', 'a', '--yaml'],
      ['lint', ''],
      ['convert', 'a'],
      ['convert', 'a', 'b.svg', '--json'],
    ]) {
      const said = await cli.run(...args);
      expect(said).toMatchObject({ code: 2, out: '' });
      expect(said.err).toMatch(/^laneway: .+\n$/);
    }
    expect((await cli.run('paint')).err).toContain('“paint”');
  });

  it('starts by its name alone', async () => {
    expect((await stat(cli.program)).mode & 0o111).toBe(0o111);
  });
});
