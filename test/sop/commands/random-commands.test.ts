import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { cellRect } from '../../../src/sop/drawing/cells';
import { settled } from '../../../src/sop/drawing/settled';
import { wayParts } from '../../../src/sop/drawing/way-parts';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import { heal } from '../../../src/sop/model/heal';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { arbitraryDice, takePaste, takeTurn } from '../../support/arbitrary-command';
import type { Dice } from '../../support/picks';
import { aRole, aSop, aStage } from '../../support/sop-builders';

function firstSop(): SopDocument {
  return settled(aSop({ roles: [aRole('Account manager'), aRole('Sales')], stages: [aStage('Onboarding'), aStage('Renewal')] }));
}

/** Why the SOP is not as every SOP must be; empty: it is. */
function wrongs(sop: SopDocument): string[] {
  const found: string[] = [];
  for (const step of sop.steps.values()) {
    const box = sop.drawing.placements.get(step.id);
    const cell = cellRect(sop, step.roleId, step.stageId);
    if (box === undefined) found.push(`${step.id} is not drawn`);
    else if (box.x < cell.x || box.y < cell.y || box.x + box.width > cell.x + cell.width || box.y + box.height > cell.y + cell.height) {
      found.push(`${step.id} is outside of its cell: ${JSON.stringify({ box, cell })}`);
    }
    if (box !== undefined && !Object.values(box).every((value) => typeof value !== 'number' || Number.isFinite(value)))
      found.push(`${step.id} has no finite place`);
  }
  for (const { id, points, byHand } of sop.drawing.routes.values())
    if (byHand === true && wayParts(points).length === 0) found.push(`the way of ${id} was made by hand and is not square`);
  if (heal(sop).sop !== sop) found.push(`something points to nothing: ${JSON.stringify(heal(sop).damages)}`);
  if (settled(sop) !== sop) found.push('the drawing is not settled');
  return found;
}

function play(dices: readonly Dice[], check: (sop: SopDocument) => void): SopDocument {
  let sop = firstSop();
  dices.forEach((dice, turn) => {
    const act =
      (dice[1] ?? 0) < 0.05
        ? takePaste
        : (now: SopDocument, picks: Dice, execute: Parameters<typeof takeTurn>[3]) => takeTurn(now, picks, turn, execute);
    act(sop, dice, (command, input) => {
      const before = sop;
      const result = runPlain(sop, command, input);
      if ('sop' in result) sop = result.sop;
      else expect(result.refused, command.id).toMatch(/^[A-Z“].*[^.]$/);
      if ('refused' in result) expect(sop).toBe(before);
    });
    check(sop);
  });
  return sop;
}

describe('whatever a person does, sensible or not', () => {
  it('after every one of 1,000 commands each step stands in the cell of its owner and its stage', () => {
    const dices = fc.sample(arbitraryDice, { numRuns: 1000, seed: 42 });
    const last = play(dices, (sop) => expect(wrongs(sop)).toEqual([]));
    expect(last.steps.size).toBeGreaterThan(3);
  });

  it('every short list of commands leaves a sound SOP that survives its file', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDice, { maxLength: 40, size: 'max' }), (dices) => {
        const sop = play(dices, () => undefined);
        expect(wrongs(sop)).toEqual([]);
        const text = writeSopFile(sop);
        const read = readSopFile(text);
        expect(read.ok && read.damages).toEqual([]);
        expect(read.ok && writeSopFile(read.sop)).toBe(text);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
