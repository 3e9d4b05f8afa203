import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/sop/commands/index';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { settled } from '../../../src/sop/drawing/settled';
import { heal } from '../../../src/sop/model/heal';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { arbitraryDice, takeTurn } from '../../support/arbitrary-command';
import { settlingFaults } from '../../support/in-cells';
import { aRole, aSop, aStage } from '../../support/sop-builders';

const FOLDER = 'src/sop/commands';
const ids = COMMANDS.map((command) => command.id);

describe('the register of commands', () => {
  it('holds every command once, each in a file of its name', () => {
    const named = readdirSync(FOLDER).filter((file) => /^export const \w+: Command</m.test(readFileSync(`${FOLDER}/${file}`, 'utf8')));

    expect(named.map((file) => file.replace('.ts', '')).sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const freezing = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of value instanceof Map ? value.values() : Object.values(value)) freezing(part);
  }
  return value;
};

/** No two connectors alike, none to itself, none into a start or out of an end. */
function wrongWays(sop: SopDocument): string[] {
  const seen = new Set<string>();
  return [...sop.connectors.values()].flatMap(({ from, to }) => {
    const way = `${from} > ${to}`;
    const isWrong = seen.has(way) || from === to || sop.steps.get(from)?.kind === 'end' || sop.steps.get(to)?.kind === 'start';
    seen.add(way);
    return isWrong ? [way] : [];
  });
}

describe('4,000 random commands', () => {
  const done = new Set<string>();
  const refused = new Map<string, string>();

  it('never throw, change no value that they were given, and leave a sound SOP each', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      let sop = settled(aSop({ roles: [aRole('Account manager'), aRole('Sales')], stages: [aStage('Onboarding'), aStage('Renewal')] }));
      fc.sample(arbitraryDice, { numRuns: 500, seed }).forEach((dice, turn) => {
        takeTurn(freezing(sop), dice, turn, (command, input) => {
          const result = runPlain(sop, command, freezing(input));
          if ('refused' in result) {
            refused.set(command.id, result.refused);
            return;
          }
          done.add(command.id);
          sop = result.sop;
          expect(settlingFaults(sop), command.id).toEqual([]);
          expect(settled({ ...sop }).drawing, command.id).toBe(sop.drawing);
          expect(heal(sop).sop, command.id).toBe(sop);
          expect(wrongWays(sop), command.id).toEqual([]);
        });
      });
    }
  });

  // Dice that fall on one side only once made a thousand turns of a single command, and all was green.
  it('are all of them: each command was done, and each was refused', () => {
    expect(ids.filter((id) => !done.has(id))).toEqual([]);
    expect(ids.filter((id) => !refused.has(id))).toEqual([]);
  });

  it('are refused in a sentence without a full stop', () => {
    expect([...refused.values()].filter((reason) => !/^[A-Z“].*[^.\s]$/.test(reason))).toEqual([]);
  });
});
