import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { emptySop } from '../../../../src/sop/model/empty-sop';
import { readSopFile } from '../../../../src/sop/model/file/read-sop-file';
import { SOP_FILE } from '../../../../src/sop/model/file/sop-file-schema';
import { writeSopFile } from '../../../../src/sop/model/file/write-sop-file';
import type { NoteId, StepId } from '../../../../src/sop/model/ids';
import type { SopDocument } from '../../../../src/sop/model/sop-document';
import { STEP_KINDS } from '../../../../src/sop/model/step';
import { arbitrarySop } from '../../../support/arbitrary-sop';
import { aRole, aSop, aStep, aTask, connectorsOf, idOf } from '../../../support/sop-builders';
import { sopSources } from '../../../support/sop-sources';

const RUNS = Number(process.env.LANEWAY_ROUND_TRIPS ?? 100);

function readBack(text: string): SopDocument {
  const read = readSopFile(text);
  if (!read.ok) throw new Error(read.reason);
  expect(read.damages).toEqual([]);
  return read.sop;
}

const placed = (id: StepId, x: number) => [id, { id, x, y: 52, width: 200, height: 64, pinned: false }] as const;

describe('the text of a file', () => {
  it('has one record a line, keys in a fixed order, and ends with a line end', () => {
    const sop = aSop({
      roles: [aRole('Account manager', { aliases: ['AM'] })],
      stages: [],
      steps: [aTask('Kick off', { critical: true })],
      connectors: connectorsOf('Kick off > Kick off'),
      drawing: { placements: new Map([placed(idOf('Kick off'), 40)]) },
      unknown: { plugins: { a: [] } },
    });

    expect(writeSopFile(sop)).toBe(`{
  "format": "laneway-sop",
  "formatVersion": 1,
  "id": "sop-1",
  "title": "Account management",
  "summary": "",
  "class": null,
  "ownerRoleId": null,
  "tags": [],
  "review": { "every": null, "lastReviewedOn": null, "triggers": [] },
  "direction": "right",
  "roles": [
    { "id": "account-manager", "name": "Account manager", "kind": "internal", "aliases": ["AM"], "responsibilities": [], "reportsTo": null }
  ],
  "stages": [],
  "tools": [],
  "steps": [
    { "id": "kick-off", "kind": "task", "name": "Kick off", "roleId": "account-manager", "stageId": "onboarding", "critical": true }
  ],
  "connectors": [
    { "id": "c1", "from": "kick-off", "to": "kick-off", "label": "", "outcome": null }
  ],
  "toolLinks": [],
  "notes": [],
  "versions": [],
  "threads": [],
  "drawing": {
    "placements": [
      { "id": "kick-off", "x": 40, "y": 52, "width": 200, "height": 64, "pinned": false }
    ],
    "routes": [],
    "lanes": [],
    "stages": [],
    "state": {}
  },
  "plugins": { "a": [] }
}
`);
  });

  it('differs in one line when one step was moved', () => {
    const steps = [aTask('Qualify'), aTask('Kick off')];
    const at = (x: number) =>
      writeSopFile(aSop({ steps, drawing: { placements: new Map([placed(idOf('Qualify'), 40), placed(idOf('Kick off'), x)]) } })).split(
        '\n',
      );
    const [before, after] = [at(280), at(305)];

    expect(after.length).toBe(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      '      { "id": "kick-off", "x": 305, "y": 52, "width": 200, "height": 64, "pinned": false }',
    ]);
  });

  it('does not depend on the order in which fields were set, nested ones too', () => {
    const { id, name, ...rest } = aTask('Kick off', { checklist: [{ id: 'a', text: 'Ask', evidence: 'Mail' }], critical: false });
    const turned = { checklist: [{ evidence: 'Mail', text: 'Ask', id: 'a' }], critical: false, ...rest, name, id };

    expect(writeSopFile(aSop({ steps: [{ ...turned, checklist: turned.checklist }] }))).toBe(
      writeSopFile(aSop({ steps: [{ id, name, ...rest }] })),
    );
  });

  it('rounds what is drawn to hundredths and leaves all other numbers alone', () => {
    const sop = aSop({
      notes: [{ id: 'n' as NoteId, text: '', x: 1 / 3, y: -0, width: 80, height: 80 }],
      steps: [aTask('Kick off')],
      drawing: { placements: new Map([placed(idOf('Kick off'), 40.00499999)]), state: { weight: 1 / 3 } },
      unknown: { third: 1 / 3 },
    });

    const text = writeSopFile(sop);

    expect(text).toContain('"x": 0.33, "y": 0,');
    expect(text).toContain('"x": 40, "y": 52');
    expect(text).toContain(`"state": { "weight": ${1 / 3} }`);
    expect(text).toContain(`"third": ${1 / 3}`);
  });

  const sound = [...sopSources('fixtures', 'r'), ...sopSources('public/templates')].filter(({ bytes, name }) => {
    const read = readSopFile(bytes);
    return read.ok && read.damages.length === 0 && !name.includes('byte-order-mark');
  });

  it.each(sound)('comes back byte by byte: $name', ({ bytes }) => {
    const text = new TextDecoder().decode(bytes);

    expect(writeSopFile(readBack(text))).toBe(text);
  });

  it('says every kind of step, with or without an owner and a stage', () => {
    const steps = STEP_KINDS.flatMap((kind) => [aStep(kind, `A ${kind}`), aStep(kind, `A stray ${kind}`, { roleId: null, stageId: null })]);
    const sop = aSop({ steps });

    expect(readBack(writeSopFile(sop))).toEqual(sop);
  });

  it('of an SOP that was just begun comes back too', () => {
    const sop = emptySop('New');

    expect(readBack(writeSopFile(sop))).toEqual(sop);
  });

  it(`reads as an equal SOP and fits the published schema, whatever the SOP (${RUNS} of them)`, () => {
    fc.assert(
      fc.property(arbitrarySop(), (sop) => {
        const text = writeSopFile(sop);
        const again = readBack(text);

        expect(again).toEqual(sop);
        expect(writeSopFile(again)).toBe(text);
        expect(z.safeParse(SOP_FILE, JSON.parse(text)).error?.issues).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
