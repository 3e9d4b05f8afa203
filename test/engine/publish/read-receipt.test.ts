import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readersSheet } from '../../../src/engine/exchange/sheets/readers-sheet';
import { paintSvg } from '../../../src/engine/exchange/svg/paint-svg';
import { idFor } from '../../../src/engine/publish/audience';
import { infoOf } from '../../../src/engine/publish/info-of';
import { readReceipt } from '../../../src/engine/publish/read-receipt';
import { receiptOf } from '../../../src/engine/publish/reader/receipt';
import { beginsLikeReceipt } from '../../../src/engine/publish/receipt-sign';
import { writePage } from '../../../src/engine/publish/write-page';
import { openVersion } from '../../../src/engine/versions/open-version';
import { standingOf } from '../../../src/engine/versions/standing';
import { addReceipts } from '../../../src/sop/commands/add-receipts';
import { removeReceipts } from '../../../src/sop/commands/remove-receipts';
import { diffSops } from '../../../src/sop/diff/diff-sops';
import { settled } from '../../../src/sop/drawing/settled';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { RoleId } from '../../../src/sop/model/ids';
import type { Receipt } from '../../../src/sop/model/receipt';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { readersOf, readersOfVersions } from '../../../src/sop/overviews/readers';
import { withVersion } from '../../support/published';
import { done, refusal } from '../../support/run-commands';
import { anEnd, aRole, aSop, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const sales = idOf<RoleId>('Sales');
let sop: SopDocument;

beforeAll(async () => {
  const bare = aSop({
    roles: [aRole('Sales'), aRole('Support')],
    steps: [aStart('Begin', { roleId: sales }), aTask('Call', { roleId: sales }), anEnd('Done', { roleId: sales })],
    connectors: connectorsOf('Begin > Call > Done'),
  });
  sop = await withVersion(await withVersion(bare, '2026-01-01T09:00:00Z'), '2026-02-01T09:00:00Z');
});

const question = { question: 'Who does “Call”?', options: ['Sales', 'Support'], right: 0 };

/** The file that a reader of this SOP saves; all three answers are right unless said otherwise. */
function fileOf(changes: Record<string, unknown> = {}, version = 2, chosen: readonly (number | null)[] = [0, 0, 0]): string {
  const hash = [...sop.versions.values()][version - 1]?.hash ?? 'none';
  const read = {
    sopId: sop.profile.id,
    title: 'T',
    version: String(version),
    hash,
    reader: 'Cleo Ray',
    role: 'sales',
    roleName: 'Sales',
    readOn: '2026-11-27',
  };
  return JSON.stringify({ ...JSON.parse(receiptOf(read, [question, question, question], chosen)), ...changes });
}

function receipt(text: string): Receipt {
  const read = readReceipt('x.json', text, sop);
  if (!read.ok) throw new Error(read.reason);
  return read.receipt;
}

const reasonOf = (text: string, name = 'x.json') => {
  const read = readReceipt(name, text, sop);
  return read.ok ? 'it is counted' : read.reason;
};

const withReceipts = (...files: string[]) => done(sop, addReceipts, { receipts: files.map(receipt) });

describe('a receipt that comes home', () => {
  it('says who, for which role, which version, when, and how many answers were right', () => {
    expect(receipt(fileOf({}, 2, [0, 1, null]))).toEqual({
      id: expect.stringMatching(/^receipt-[0-9a-f]{40}$/),
      reader: 'Cleo Ray',
      role: 'Sales',
      version: 2,
      versionHash: [...sop.versions.values()][1]?.hash,
      at: '2026-11-27',
      right: 1,
      asked: 3,
    });
    expect(receipt(fileOf({ role: 'gone', roleName: 'Sales\u202e \n desk' })).role).toBe('Sales desk');
    expect(receipt(fileOf({ role: null })).role).toBe('');
    expect(receipt(fileOf({ sopId: idFor(sop.profile.id, 'client') })).reader).toBe('Cleo Ray');
  });

  it('is refused with its name and the reason when it is not about a version of this SOP', () => {
    const reasons = [
      reasonOf('{"format": "laneway-rec', 'half.json'),
      reasonOf('[]'),
      reasonOf(fileOf({ format: 'laneway-sop' })),
      reasonOf(fileOf({ formatVersion: 2 })),
      reasonOf(fileOf({ sopId: 'other', title: 'Renewals' })),
      reasonOf(fileOf({ reader: ' \u200b ' })),
      reasonOf(fileOf({ readOn: '2026-13-40' })),
      reasonOf(fileOf({ version: '7' })),
      reasonOf(fileOf({ hash: 'ab'.repeat(32) })),
      reasonOf(`${fileOf()}${' '.repeat(100_000)}`),
    ];
    expect(reasons).toEqual([
      '“half.json” is not counted: it is broken, or no receipt of a published page.',
      '“x.json” is not counted: it is broken, or no receipt of a published page.',
      '“x.json” is not counted: it is not a receipt of a published page.',
      '“x.json” is not counted: it was made by a newer Laneway.',
      '“x.json” is not counted: it is about another SOP, “Renewals”.',
      '“x.json” is not counted: it does not say who has read the SOP.',
      '“x.json” is not counted: it does not say on which day.',
      '“x.json” is not counted: it is about version 7, which this SOP does not have.',
      '“x.json” is not counted: it is about another version 2 than the one that was published here.',
      '“x.json” is not counted: it is broken, or no receipt of a published page.',
    ]);
  });

  it('is known by how it begins', () => {
    expect([fileOf(), `\ufeff\n${fileOf()}`].map(beginsLikeReceipt)).toEqual([true, true]);
    expect([writeSopFile(sop), '', '{"text": {"format": "laneway-receipt"}}', `<p>${fileOf()}`].map(beginsLikeReceipt)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('never throws, whatever stands in it', () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    const fields = fc.record(
      { sopId: value, title: value, version: value, hash: value, reader: value, role: value, readOn: value, answers: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, (changes) => {
        expect(reasonOf(fileOf(changes))).toMatch(/^“x\.json” is not counted: .*\.$|^it is counted$/);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(reasonOf(text)).toMatch(/is not counted/);
      }),
    );
  });
});

describe('receipts that are counted', () => {
  it('count once, in any order: the newest of a person and version wins, however the name is written', () => {
    const older = fileOf({ readOn: '2026-11-20' }, 2, [1, 1, 1]);
    const newer = fileOf({ reader: 'cleo  RAY' }, 2);
    const both = withReceipts(older, newer, older);
    const turned = withReceipts(newer, older);

    expect([...both.receipts.values()]).toEqual([...turned.receipts.values()]);
    expect([...both.receipts.values()].map(({ at, right }) => [at, right])).toEqual([['2026-11-27', 3]]);
    expect(refusal(both, addReceipts, { receipts: [receipt(older), receipt(newer)] })).toBe('These receipts are counted already');
    const other = { ...receipt(newer), versionHash: 'ab'.repeat(32) };
    expect(refusal(both, addReceipts, { receipts: [other] })).toBe('There is no such version 2 of this SOP');
  });

  it('tell per version how many of which role, how they answered, and who is behind', () => {
    const read = withReceipts(
      fileOf(),
      fileOf({}, 1, [1, 1, 1]),
      fileOf({ reader: 'Ben' }, 2, [0, 1, 0]),
      fileOf({ reader: 'Ada', role: 'support' }, 1),
      fileOf({ reader: 'Dan', role: null }, 2, [0]),
    );
    expect(readersOfVersions(read).map(({ version, count, roles, right, asked }) => [version.number, count, roles, right, asked])).toEqual([
      [
        2,
        3,
        [
          { role: 'Sales', count: 2 },
          { role: '', count: 1 },
        ],
        6,
        9,
      ],
      [
        1,
        2,
        [
          { role: 'Sales', count: 1 },
          { role: 'Support', count: 1 },
        ],
        3,
        6,
      ],
    ]);
    expect(readersOf(read).map(({ name, role, newest, isBehind }) => [name, role, newest.version, isBehind])).toEqual([
      ['Dan', '', 2, false],
      ['Ben', 'Sales', 2, false],
      ['Cleo Ray', 'Sales', 2, false],
      ['Ada', 'Support', 1, true],
    ]);
    expect(readersSheet(read).rows.map((row) => [row[0], row[2], row[7]])).toEqual([
      ['Dan', '2', 'yes'],
      ['Ben', '2', 'yes'],
      ['Cleo Ray', '2', 'yes'],
      ['Cleo Ray', '1', 'yes'],
      ['Ada', '1', 'no'],
    ]);
    expect(
      readersOf(done(read, removeReceipts, { receiptIds: [receipt(fileOf({ reader: 'Ada' }, 1)).id] })).map(({ name }) => name),
    ).toEqual(['Dan', 'Ben', 'Cleo Ray']);
  });

  it('stand in the file, and in no version, page, picture or difference', async () => {
    const read = withReceipts(fileOf());
    expect(readSopFile(writeSopFile(read))).toMatchObject({ ok: true, sop: read, damages: [] });
    expect(writeSopFile(sop)).not.toContain('receipts');
    expect(diffSops(sop, read)).toEqual([]);
    expect(standingOf(read)).toEqual(standingOf(sop));

    const next = await withVersion(read, '2026-12-01T09:00:00Z');
    const opened = await openVersion([...next.versions.values()].at(-1) ?? expect.fail('There is no version'));
    expect(opened).toMatchObject({ ok: true, sop: { receipts: new Map() } });
    expect(writePage(next, infoOf(next), { script: '', style: '' })).not.toContain('Cleo Ray');
    expect(paintSvg(settled(next), { theme: 'light', carrySource: true })).not.toContain('Cleo Ray');
  });
});
