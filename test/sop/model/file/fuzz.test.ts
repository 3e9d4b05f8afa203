import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type ReadSopFile, readSopFile } from '../../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../../src/sop/model/file/write-sop-file';
import { heal } from '../../../../src/sop/model/heal';
import { type Mutant, mutantOf } from '../../../support/fuzz-sop';
import { sopSources } from '../../../support/sop-sources';

/**
 * The long run: `LANEWAY_FUZZ=100000 npx vitest run --project unit test/sop/model/file/fuzz.test.ts`. LANEWAY_FUZZ_SEED is for another
 * one, LANEWAY_FUZZ_OF for other folders.
 */
const COUNT = Number(process.env.LANEWAY_FUZZ ?? 1000);
const FOLDERS = (process.env.LANEWAY_FUZZ_OF ?? 'fixtures,public/templates').split(',');
const SEED = Number(process.env.LANEWAY_FUZZ_SEED ?? 1);

/** Files that are refused as they are teach nothing when they are hurt further. */
const sources = FOLDERS.flatMap((folder) => sopSources(folder)).filter(({ bytes }) => readSopFile(bytes).ok);

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when all that the one value says is said by the other too; numbers may be rounded and addresses trimmed. */
function isSaidBy(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.length === whole.length && part.every((one, at) => isSaidBy(one, whole[at]));
  if (isPlainObject(part)) {
    return isPlainObject(whole) && Object.keys(part).every((key) => Object.hasOwn(whole, key) && isSaidBy(part[key], whole[key]));
  }
  if (typeof part === 'number' && typeof whole === 'number') return Math.abs(part - whole) <= 0.0051;
  return part === whole || (typeof part === 'string' && part.trim() === whole);
}

/** What is wrong with how a mutant was read; null: nothing. */
function complaint({ bytes }: Mutant, read: ReadSopFile): string | null {
  if (!read.ok) return /^Its? .+\.$/s.test(read.reason) && read.reason.length < 300 ? null : `“${read.reason}” is no sentence`;
  if (!read.damages.every(({ path, message }) => path !== '' && message !== '')) return 'a damage without a place or a sentence';
  const text = writeSopFile(read.sop);
  const again = readSopFile(text);
  if (!again.ok) return `what was written is refused: ${again.reason}`;
  if (again.damages.length > 0) return `what was written is damaged: ${JSON.stringify(again.damages[0])}`;
  if (!isDeepStrictEqual(again.sop, read.sop)) return 'what was written reads as another SOP';
  if (writeSopFile(again.sop) !== text) return 'writing is no fixpoint';
  if (heal(read.sop).sop !== read.sop) return 'what was read is not well';
  if (read.damages.length > 0) return null;
  const before: unknown = JSON.parse(new TextDecoder().decode(bytes).replace(/^\ufeff/, ''));
  const isOld = !isPlainObject(before) || before.formatVersion !== 1;
  return isOld || isSaidBy(before, JSON.parse(text)) ? null : 'something was lost in silence';
}

describe('files that were damaged at random', () => {
  it(`are opened or refused with a sentence, lose nothing in silence and are written as a fixpoint (${COUNT} of them)`, () => {
    const complaints: string[] = [];
    const times: number[] = [];
    let slowest = { time: 0, size: 0, story: '' };
    const outcomes = { opened: 0, repaired: 0, refused: 0 };
    for (let index = 0; index < COUNT && complaints.length < 5; index += 1) {
      const mutant = mutantOf(sources, SEED, index);
      const start = performance.now();
      const read = readSopFile(mutant.bytes);
      const time = performance.now() - start;
      times.push(time);
      if (time > slowest.time) slowest = { time, size: mutant.bytes.length, story: mutant.story };
      outcomes[read.ok ? (read.damages.length > 0 ? 'repaired' : 'opened') : 'refused'] += 1;
      const wrong = complaint(mutant, read);
      if (wrong !== null) complaints.push(`${mutant.story}: ${wrong}`);
    }
    times.sort((a, b) => a - b);
    const p99 = times[Math.floor(times.length * 0.99)] ?? 0;

    expect(complaints).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(outcomes.repaired).toBeGreaterThan(COUNT / 10);
    if (process.env.LANEWAY_FUZZ !== undefined) {
      console.log({ ...outcomes, p50: times[Math.floor(times.length / 2)], p99, slowest });
      expect(p99).toBeLessThanOrEqual(20);
    }
  }, 3_600_000);
});
