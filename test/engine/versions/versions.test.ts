import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freezeVersion } from '../../../src/engine/versions/freeze-version';
import { openVersion } from '../../../src/engine/versions/open-version';
import { publishGate } from '../../../src/engine/versions/publish-gate';
import { meaningHash, standingOf, watermarkOf } from '../../../src/engine/versions/standing';
import { versionTroubles } from '../../../src/engine/versions/version-troubles';
import { changeState } from '../../../src/sop/commands/change-state';
import { editSop } from '../../../src/sop/commands/edit-sop';
import { editStep } from '../../../src/sop/commands/edit-step';
import { publishVersion } from '../../../src/sop/commands/publish-version';
import { renameStep } from '../../../src/sop/commands/rename-step';
import { restoreVersion } from '../../../src/sop/commands/restore-version';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { diffSops } from '../../../src/sop/diff/diff-sops';
import { settled } from '../../../src/sop/drawing/settled';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { LifecycleChangeId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import type { ThreadEntry } from '../../../src/sop/model/thread';
import { anEntry, aThread } from '../../support/review-builders';
import { done } from '../../support/run-commands';
import { anEnd, aSop, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const small = settled(
  aSop({ steps: [aStart('Begin'), aTask('Call the client'), anEnd('Done')], connectors: connectorsOf('Begin > Call the client > Done') }),
);

let entries = 0;
const entry = (reason = 'Ready') => {
  entries += 1;
  return { entryId: `l${entries}` as LifecycleChangeId, by: 'Ana', at: '2026-11-02T09:30:00.000Z', reason };
};

async function published(sop: SopDocument, reason = 'Ready'): Promise<SopDocument> {
  const said = entry(reason);
  const version = await freezeVersion(sop, { author: 'Ana', approver: 'Sam', reason, at: said.at });
  return done(sop, publishVersion, { ...said, version, meaning: meaningHash(sop) });
}

const renamed = (sop: SopDocument, name: string) => done(sop, renameStep, { stepId: idOf('Call the client'), name });

async function threeVersions(): Promise<SopDocument> {
  const one = await published(small);
  const two = await published(renamed(one, 'Ring the client'));
  return published(renamed(two, 'Visit the client'));
}

const edited = (sop: SopDocument, edit: (text: string) => string): SopDocument => {
  const read = readSopFile(edit(writeSopFile(sop)));
  if (!read.ok) throw new Error(read.reason);
  return read.sop;
};

const messages = (sop: SopDocument) => versionTroubles(sop).map(({ message }) => message);

describe('versions', () => {
  it('hold the SOP as it was, are numbered and chained, and survive their file', async () => {
    const sop = edited(await threeVersions(), (text) => text);
    const versions = [...sop.versions.values()];

    expect(versions.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(versions.map(({ previous }) => previous)).toEqual([null, versions[0]?.hash, versions[1]?.hash]);
    expect(messages(sop)).toEqual([]);
    const names = [];
    for (const version of versions) {
      const opened = await openVersion(version);
      if (!opened.ok) throw new Error(opened.reason);
      names.push(opened.sop.steps.get(idOf('Call the client'))?.name);
      expect(opened.sop.versions.size + opened.sop.lifecycle.size).toBe(0);
      expect(opened.sop.drawing.placements.size).toBe(3);
    }
    expect(names).toEqual(['Call the client', 'Ring the client', 'Visit the client']);
  });

  it.each([
    [
      'another author',
      (text: string) => text.replace('"author": "Ana"', '"author": "Eve"'),
      'Version 1 was changed after it was published',
    ],
    [
      'another day',
      (text: string) =>
        text.replace('"at": "2026-11-02T09:30:00.000Z", "previous": null', '"at": "2026-10-02T09:30:00.000Z", "previous": null'),
      'Version 1 was changed after it was published',
    ],
    [
      'other content',
      (text: string) => {
        const [one, two] = [...text.matchAll(/"content": "([^"]+)"/g)].map(([, content = '']) => content);
        return text.replace(one ?? '', two ?? '');
      },
      'Version 1 was changed after it was published',
    ],
    [
      'one taken out',
      (text: string) => text.replace(/\n[^\n]*"number": 2,[^\n]*/, ''),
      'Version 3 comes after version 1: what stood before it is missing',
    ],
    [
      'the first taken out',
      (text: string) => text.replace(/\n[^\n]*"number": 1, "author[^\n]*/, ''),
      'Version 2 comes first: what stood before it is missing',
    ],
    ['the last taken out', (text: string) => text.replace(/,\n[^\n]*"number": 3,[^\n]*/, ''), 'Version 3 was published and is missing'],
    [
      'content thrown away',
      (text: string) => text.replace(/"content": "[^"]+"/, '"content": "?"'),
      'Version 1 was changed after it was published',
    ],
  ])('are found out when the file was edited by hand: %s', async (_, edit, message) => {
    const sop = await threeVersions();

    expect(messages(edited(sop, edit))).toEqual([message]);
  });

  it('are found out when one was swapped for another with a sound hash of its own', async () => {
    const [sop, other] = [await threeVersions(), await published(renamed(small, 'Write to the client'))];
    const [first] = sop.versions.keys();
    const [swapped] = other.versions.values();
    if (first === undefined || swapped === undefined) throw new Error('no versions');
    const versions = new Map([...sop.versions].map(([id, version]) => [id, id === first ? { ...swapped, id } : version]));

    expect(messages({ ...sop, versions })).toEqual(['Version 1 is not the one that version 2 was made after']);
  });

  it('say so when what they hold can’t be opened', async () => {
    const [version] = (await published(small)).versions.values();
    if (version === undefined) throw new Error('no version');

    for (const content of ['', 'AAAA', version.content.slice(40)])
      expect(await openVersion({ ...version, content })).toMatchObject({
        ok: false,
        reason: expect.stringMatching(/^Version 1 can’t be opened/) as unknown,
      });
  });

  it('of the template with 20 steps cost less than 10 kB each', async () => {
    const sop = readSopFile(readFileSync('public/templates/account-management.sop.json', 'utf8'));
    if (!sop.ok) throw new Error(sop.reason);
    const before = writeSopFile(sop.sop).length;
    const line = writeSopFile(await published(sop.sop)).length - before;

    expect(line).toBeGreaterThan(1000);
    expect(line).toBeLessThan(10_000);
  });
});

describe('where an SOP stands', () => {
  it('goes from draft to published, is a draft again when it says something else, and not when it is only drawn anew', async () => {
    const inReview = done(small, changeState, { ...entry(), to: 'in-review' });
    const approved = done(inReview, changeState, { ...entry(), to: 'approved', meaning: meaningHash(inReview) });
    const live = await published(approved);
    const [placement] = live.drawing.placements.values();
    if (placement === undefined) throw new Error('nothing is drawn');
    const moved = {
      ...live,
      drawing: { ...live.drawing, placements: new Map([...live.drawing.placements, [placement.id, { ...placement, pinned: true }]]) },
    };

    expect([small, inReview, approved, live, moved].map((sop) => standingOf(sop).state)).toEqual([
      'draft',
      'in-review',
      'approved',
      'published',
      'published',
    ]);
    expect(standingOf(renamed(approved, 'Ring'))).toMatchObject({ state: 'draft', isChanged: true });
    expect(standingOf(renamed(live, 'Ring'))).toMatchObject({ state: 'draft', isChanged: true, version: 1 });
    expect(standingOf(renamed(renamed(live, 'Ring'), 'Call the client')).state).toBe('published');
    expect(standingOf(done(live, changeState, { ...entry(), to: 'retired' })).state).toBe('retired');
    expect([small, inReview, approved, live, renamed(live, 'Ring')].map(watermarkOf)).toEqual(['Draft', 'Draft', 'Draft', null, 'Draft']);
  });

  it('can’t skip what has to come before, and says why', async () => {
    const refused = (sop: SopDocument, to: 'draft' | 'in-review' | 'approved' | 'retired', by = 'Ana') => {
      const result = runPlain(sop, changeState, { ...entry(), by, to, meaning: 'a1' });
      return 'refused' in result ? result.refused : null;
    };
    const live = await published(small);
    const retired = done(live, changeState, { ...entry(), to: 'retired' });

    expect(refused(small, 'draft')).toBe('It is a draft already');
    expect(refused(small, 'approved')).toBe('Send it for review before it is approved');
    expect(refused(small, 'retired')).toBe('Only an SOP that was published can be retired');
    expect(refused(small, 'in-review', ' ')).toBe('Say who you are first');
    expect(refused(retired, 'in-review')).toBe('It is retired; bring it back as a draft first');
    expect(refused(retired, 'draft')).toBeNull();
  });

  it('does not take a version that was made from an older state', async () => {
    const late = await freezeVersion(small, { author: 'Ana', approver: 'Sam', reason: '', at: '2026-11-02T09:30:00.000Z' });
    const result = runPlain(await published(small), publishVersion, { ...entry(), version: late, meaning: '' });

    expect(result).toEqual({ refused: 'Another version was published meanwhile; look at it first' });
  });
});

describe('a version that comes back', () => {
  it('makes the SOP say what it said then, as a draft, and keeps all versions', async () => {
    const sop = await threeVersions();
    const [first] = sop.versions.values();
    const opened = first && (await openVersion(first));
    if (!opened?.ok) throw new Error('it can’t be opened');
    const asked = done(sop, editSop, { changes: { expert: { name: 'Ann', contact: '' } } });
    const back = done(asked, restoreVersion, { ...entry('The old way was better'), number: 1, content: opened.sop });

    expect(diffSops(opened.sop, back)).toEqual([]);
    expect(back.drawing).toEqual(small.drawing);
    expect(back.versions).toBe(sop.versions);
    expect(standingOf(back).state).toBe('draft');
    expect([...back.lifecycle.values()].at(-1)).toMatchObject({ to: 'draft', version: 1, reason: 'The old way was better' });
  });

  it('brings removed steps back in their place and takes later ones away', async () => {
    const live = await published(small);
    const [version] = live.versions.values();
    const without = { ...live, steps: new Map([...live.steps].slice(1).concat([[idOf('Later'), aTask('Later')]])), connectors: new Map() };
    const opened = version && (await openVersion(version));
    if (!opened?.ok) throw new Error('it can’t be opened');
    const back = done(settled(without), restoreVersion, { ...entry(), number: 1, content: opened.sop });

    expect([...back.steps.keys()]).toEqual([...small.steps.keys()]);
    expect(back.connectors).toEqual(small.connectors);
  });
});

describe('the gate before publishing', () => {
  const form = { author: 'Ana', approver: 'Sam' };

  it('lets a sound SOP through, and names what is missing and where', () => {
    const unowned = done(small, editStep, { stepId: idOf('Call the client'), changes: { roleId: null } });

    expect(publishGate(small, form)).toEqual([]);
    expect(publishGate(unowned, form)).toEqual([
      { message: expect.stringContaining('Call the client') as unknown, place: { table: 'steps', id: 'call-the-client' } },
    ]);
    expect(publishGate({ ...unowned, profile: { ...unowned.profile, checkProfile: 'sketch' } }, form)).toHaveLength(1);
    expect(publishGate(small, { author: '', approver: ' ' }).map(({ place }) => place.id)).toEqual(['author', 'approver']);
    expect(publishGate(aSop(), form).map(({ message }) => message)).toContain('There is no step yet');
  });

  it('waits for an answer to everything that reviewers asked', () => {
    const asked = aThread('Why two days?', { anchor: { kind: 'step', id: 'call-the-client' }, quote: 'Call the client' });
    const withThread = (...entries: ThreadEntry[]) => ({ ...small, threads: new Map([[asked.id, { ...asked, entries }]]) });
    const answer = anEntry('answer', { disposition: 'declined', text: 'The client asked for it' });

    expect(publishGate(withThread(), form)).toEqual([
      { message: 'A question about “Call the client” has no answer', place: { table: 'threads', id: asked.id } },
    ]);
    expect(publishGate(withThread(anEntry('reply', { text: 'Because.' })), form)).toHaveLength(1);
    expect(publishGate(withThread(answer), form)).toEqual([]);
    expect(publishGate(withThread(answer, anEntry('reopen', { text: 'Not any more', at: '2026-11-03T09:00:00.000Z' })), form)).toHaveLength(
      1,
    );
  });
});
