import { describe, expect, it } from 'vitest';
import { logTroubles, sealFor, unsealedCount } from '../../../src/engine/versions/seal';
import { versionTroubles } from '../../../src/engine/versions/version-troubles';
import { changeState } from '../../../src/sop/commands/change-state';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { LifecycleChangeId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { done, refusal } from '../../support/run-commands';
import { aSop, aTask } from '../../support/sop-builders';

type State = 'draft' | 'in-review' | 'approved';

const input = (sop: SopDocument, to: State, isSealed: boolean) => {
  const said = { by: ' Ana ', at: `2026-11-0${sop.lifecycle.size + 1}T09:30:00.000Z`, reason: 'Ready' };
  const meaning = to === 'approved' ? { meaning: 'a1' } : {};
  const seal = isSealed ? { seal: sealFor(sop, { to, ...said, ...meaning }) } : {};
  return { entryId: `l${sop.lifecycle.size}` as LifecycleChangeId, to, ...said, ...meaning, ...seal };
};
const moved = (sop: SopDocument, to: State, isSealed = true) => done(sop, changeState, input(sop, to, isSealed));

const start = aSop({ steps: [aTask('Call')] });
const sealedLog = () => moved(moved(moved(start, 'in-review'), 'approved'), 'draft');

const edited = (sop: SopDocument, edit: (text: string) => string): SopDocument => {
  const text = writeSopFile(sop);
  const other = edit(text);
  expect(other).not.toBe(text);
  const read = readSopFile(other);
  if (!read.ok) throw new Error(read.reason);
  return read.sop;
};

describe('the log of states', () => {
  it('is chained entry by entry, and survives its file', () => {
    const read = readSopFile(writeSopFile(sealedLog()));
    if (!read.ok) throw new Error(read.reason);
    const [first, second, third] = [...read.sop.lifecycle.values()];

    expect([first?.previous, second?.previous, third?.previous]).toEqual([undefined, first?.hash, second?.hash]);
    expect(new Set([first?.hash, second?.hash, third?.hash]).size).toBe(3);
    expect([logTroubles(read.sop), unsealedCount(read.sop)]).toEqual([[], 0]);
  });

  const named = (to: string, day: number) => `The entry “${to}” by Ana of 2026-11-0${day} in the log`;
  const gap = 'does not follow what stands before it: something was changed or taken out there';
  it.each([
    [
      'another person',
      (text: string) => text.replace('"by": "Ana"', '"by": "Eve"'),
      named('in-review', 1).replace('Ana', 'Eve'),
      'was changed after it was written',
    ],
    [
      'another state',
      (text: string) => text.replace('"to": "approved"', '"to": "retired"'),
      named('retired', 2),
      'was changed after it was written',
    ],
    [
      'another meaning',
      (text: string) => text.replace('"meaning": "a1"', '"meaning": "b2"'),
      named('approved', 2),
      'was changed after it was written',
    ],
    ['one taken out', (text: string) => text.replace(/\n[^\n]*"to": "approved"[^\n]*/, ''), named('draft', 3), gap],
    ['the first taken out', (text: string) => text.replace(/\n[^\n]*"to": "in-review"[^\n]*/, ''), named('approved', 2), gap],
    [
      'a seal torn off',
      (text: string) => text.replace(/("to": "draft"[^}]*), "previous": "\w+", "hash": "\w+"/, '$1'),
      named('draft', 3),
      'was put in by hand, or by an older Laneway: it has no seal',
    ],
  ])('finds out edits by hand: %s', (_, edit, entry, what) => {
    const sop = edited(sealedLog(), edit);

    expect(versionTroubles(sop).map(({ message }) => message)).toEqual([`${entry} ${what}`]);
  });

  it('of an older Laneway is read as it is, is told to have no seal, and is sealed by the next entry', () => {
    const old = moved(moved(start, 'in-review', false), 'approved', false);
    expect([versionTroubles(old), unsealedCount(old)]).toEqual([[], 2]);

    const now = moved(old, 'draft');
    expect([versionTroubles(now), unsealedCount(now)]).toEqual([[], 0]);
    const touched = edited(now, (text) => text.replace('"by": "Ana"', '"by": "Eve"'));
    expect(versionTroubles(touched).map(({ message }) => message)).toEqual([`${named('draft', 3)} ${gap}`]);
  });

  it('takes no entry that was sealed before another one came', () => {
    const sop = moved(start, 'in-review');
    const late = input(sop, 'approved', true);

    expect(refusal(moved(sop, 'draft'), changeState, { ...late, to: 'in-review', entryId: 'late' as LifecycleChangeId })).toBe(
      'Another change of state came first; look at it before',
    );
  });
});
