import { describe, expect, it } from 'vitest';
import { layOutFast } from '../../../src/engine/layout/lay-out-fast';
import { withLayout } from '../../../src/engine/layout/with-layout';
import { AUDIENCES, forAudience } from '../../../src/engine/publish/audience';
import { publishPage } from '../../../src/engine/publish/publish-page';
import { READER_TEXTS } from '../../../src/engine/publish/reader-texts';
import { settled } from '../../../src/sop/drawing/settled';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import {
  aMilestone,
  anApproval,
  anEnd,
  aRole,
  aSop,
  aStage,
  aStart,
  aTask,
  aTool,
  aToolLink,
  connectorsOf,
  idOf,
} from '../../support/sop-builders';
import { opened } from '../../templates/shipped';

const layOut = (sop: SopDocument) => withLayout(sop, layOutFast(settled(sop)));
const pageFor = (sop: SopDocument, audience: (typeof AUDIENCES)[number]) => publishPage(sop, { audience, texts: READER_TEXTS, layOut });
const SECRET = 'hush-hush';
const client = { roleId: idOf<never>('Client') };

/** Everything that a client must not read carries the word. */
const sop = aSop({
  profile: {
    title: 'Work plan',
    summary: SECRET,
    expert: { name: SECRET, contact: `mailto:${SECRET}@firm.example` },
    tags: [SECRET],
    review: { every: 'P3M', lastReviewedOn: null, triggers: [SECRET] },
  },
  roles: [
    aRole('Account manager', { aliases: [SECRET], responsibilities: [SECRET] }),
    aRole('Client', { kind: 'customer', responsibilities: [SECRET] }),
    aRole(`${SECRET} desk`),
  ],
  stages: [aStage('Onboarding', { goal: SECRET, exitCriteria: [SECRET] }), aStage(`${SECRET} stage`)],
  tools: [aTool(SECRET, { url: `https://${SECRET}.example.com` }), aTool('Upload')],
  steps: [
    aStart('Signed', { description: SECRET }),
    aTask('Kick off', {
      activity: 'client',
      description: SECRET,
      purpose: SECRET,
      checklist: [{ id: 'a', text: SECRET }],
      questions: [SECRET],
      metrics: [{ name: SECRET, target: SECRET }],
      consulted: [idOf(`${SECRET} desk`)],
    }),
    aTask(`Price ${SECRET}`, { activity: 'internal' }),
    anApproval(`Approve ${SECRET}`, { threshold: SECRET, roleId: idOf(`${SECRET} desk`), stageId: idOf(`${SECRET} stage`) }),
    aTask('Send data', { ...client, description: 'Use the upload page', checklist: [{ id: 'b', text: 'All files' }], control: SECRET }),
    aMilestone('Live', { control: SECRET }),
    anEnd('Done'),
  ],
  connectors: connectorsOf(`Signed > Kick off > [${SECRET}] Price ${SECRET} > Approve ${SECRET} > Send data > Live > Done`).map(
    (one, index) => (index === 1 ? { ...one, package: [SECRET] } : one),
  ),
  toolLinks: [aToolLink('Kick off', SECRET, { what: SECRET }), aToolLink('Send data', 'Upload', { use: 'store', what: 'Files' })],
  notes: [{ id: idOf<never>('n'), text: SECRET, x: 0, y: 0, width: 80, height: 80 }],
  unknown: { added: SECRET },
});
const namesOf = (made: SopDocument) => [...made.steps.values()].map(({ name }) => name);

describe('a page for the client', () => {
  it('has no internal word anywhere in the file, and all that concerns the client', async () => {
    const page = await pageFor(sop, 'client');

    expect(page).not.toContain(SECRET);
    expect(namesOf(forAudience(sop, 'client'))).toEqual(['Signed', 'Kick off', 'Send data', 'Live', 'Done']);
    for (const word of ['Use the upload page', 'All files', 'Upload', 'internal work is left out']) expect(page).toContain(word);
    expect(await pageFor(sop, 'internal')).toContain(SECRET);
  });

  it('leads over what was left out', () => {
    const made = forAudience(sop, 'client');

    expect([...made.connectors.values()].map(({ from, to }) => `${made.steps.get(from)?.name} > ${made.steps.get(to)?.name}`)).toEqual([
      'Signed > Kick off',
      'Kick off > Send data',
      'Send data > Live',
      'Live > Done',
    ]);
  });
});

describe('a page for management', () => {
  it('has decisions, approvals, milestones and what is critical, without the how', () => {
    const made = forAudience(sop, 'management');

    expect(namesOf(made)).toEqual(['Signed', `Approve ${SECRET}`, 'Live', 'Done']);
    expect(JSON.stringify([...made.steps.values()])).not.toContain('upload');
    expect([...made.connectors.values()]).toHaveLength(3);
  });
});

describe('every audience', () => {
  it.each(AUDIENCES)('%s: gets a file without damage, drawn anew, from each kind of template', (audience) => {
    for (const name of ['account-management', 'agency']) {
      const made = layOut(forAudience(opened(name), audience));
      const read = readSopFile(writeSopFile(made));

      expect(read.ok && read.damages).toEqual([]);
      expect(made.drawing.placements.size).toBe(made.steps.size);
      expect(made.steps.size).toBeGreaterThan(1);
    }
  });
});
