import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/sop/commands';

const FOLDER = 'src/sop/commands';
const SHARED = /\bCommand</;

/** The files that hold a command, by name. */
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'command.ts' && name !== 'run-plain.ts')
  .filter((name) => SHARED.test(readFileSync(`${FOLDER}/${name}`, 'utf8')))
  .map((name) => name.replace(/\.ts$/, ''));

describe('the commands', () => {
  it('stand in a file of their own name each, and all in the register', () => {
    expect(COMMANDS.map((command) => command.id).sort()).toEqual(files.sort());
  });

  it('have ids that nobody else has', () => {
    expect(new Set(COMMANDS.map((command) => command.id)).size).toBe(COMMANDS.length);
  });
});
