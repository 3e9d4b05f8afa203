import { describe, expect, it } from 'vitest';
import { readSopFile } from '../../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../../src/sop/model/file/write-sop-file';
import type { SopDocument } from '../../../../src/sop/model/sop-document';
import { sopSources } from '../../../support/sop-sources';

function opened(name: string): { sop: SopDocument; told: string[] } {
  const [source] = sopSources('fixtures', `${name}.`);
  const read = readSopFile(source?.bytes ?? '');
  if (!read.ok) throw new Error(read.reason);
  return { sop: read.sop, told: read.damages.map(({ path, message }) => `${path}: ${message}`) };
}

const reasonOf = (input: string | Uint8Array) => {
  const read = readSopFile(input);
  return read.ok ? 'opened' : read.reason;
};

const fileOf = (more: object) => JSON.stringify({ format: 'laneway-sop', formatVersion: 1, id: 'sop-1', title: 'Care', ...more });
const read = (more: object) => {
  const result = readSopFile(fileOf(more));
  if (!result.ok) throw new Error(result.reason);
  return { sop: result.sop, told: result.damages.map(({ path, message }) => `${path}: ${message}`) };
};
const firstOf = <Row>(table: ReadonlyMap<unknown, Row>): Row | undefined => table.values().next().value;

describe('a file that is no SOP', () => {
  it.each([
    ['', 'It is empty.'],
    [' \n', 'It is empty.'],
    ['[]', 'It holds a list where an SOP was expected.'],
    ['null', 'It holds an empty value where an SOP was expected.'],
    ['"laneway-sop"', 'It holds “laneway-sop” where an SOP was expected.'],
    ['{}', 'It does not say that it is an SOP of Laneway (the field “format” is missing).'],
    ['{ "format": "other" }', 'It says “other” as its format, not “laneway-sop”: it is not an SOP of Laneway.'],
    ['{ "format": ["laneway-sop"] }', 'It says a list as its format, not “laneway-sop”: it is not an SOP of Laneway.'],
    ['{\n  "format": "laneway-sop"\n  "title"', 'It is not sound JSON: line 3, column 3: a comma or “}” is missing.'],
    ['{ "format": "laneway-sop", "formatVersion": 2 }', 'It was written by a newer Laneway (format 2); this one reads up to format 1.'],
    [
      '{ "format": "laneway-sop", "formatVersion": "1.5" }',
      'It was written by a newer Laneway (format 1.5); this one reads up to format 1.',
    ],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 'Its brackets nest deeper than 64 levels, which no SOP does.'],
    [' '.repeat(10_000_001), 'It is larger than 10 MB, more than any SOP needs.'],
    ['ü'.repeat(5_000_001), 'It is larger than 10 MB, more than any SOP needs.'],
    [new Uint8Array(10_000_001), 'It is larger than 10 MB, more than any SOP needs.'],
    [Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'It is text in UTF-16; save it as UTF-8 first.'],
  ])('is refused in a sentence (%#)', (input, reason) => {
    expect(reasonOf(input)).toBe(reason);
  });

  it.each([
    ['broken.cut-off', /line 31, column 37: it ends in the middle/],
    ['broken.newer-format', /newer Laneway/],
    ['broken.foreign-format', /“bpmn-json”/],
    ['broken.too-deep', /64 levels/],
  ])('is refused: fixture %s', (name, reason) => {
    expect(reasonOf(sopSources('fixtures', `${name}.`)[0]?.bytes ?? '')).toMatch(reason);
  });

  it('is refused without being parsed when its brackets would break the parser', () => {
    expect(reasonOf('['.repeat(9_000_000))).toMatch(/64 levels/);
    expect(reasonOf(`{"a":`.repeat(1_000_000))).toMatch(/64 levels/);
  });

  it('may have as many brackets as it likes in its texts', () => {
    expect(read({ summary: '[{'.repeat(500) }).told).toEqual([]);
  });
});

describe('a file with damage', () => {
  it('opens without the references that lead nowhere, each told with its place in the file', () => {
    const { sop, told } = opened('broken.dangling-references');

    expect(told).toHaveLength(21);
    expect(told).toContain('steps[0].roleId: the role “nobody” is not there, “Deal is won” has no owner now');
    expect(told).toContain('connectors[4].to: the connector leads to “nothing”, a step that is not there; it was left out');
    expect(told).toContain('steps[1].checklist[1].roleId: it names a role that is not there, it was left out');
    expect(sop.steps.size).toBe(4);
    expect([...sop.connectors.keys()]).toEqual(['c1', 'c2', 'c3', 'c4']);
    expect([...sop.drawing.routes.keys()]).toEqual(['c1']);
  });

  it('gives the second of two equal ids a new one and leads references to the first', () => {
    const { sop, told } = opened('broken.double-ids');

    expect([...sop.roles.keys()]).toEqual(['account-manager', 'sponsor', 'account-manager-3', 'account-manager-2']);
    expect([...sop.steps.keys()]).toEqual(['begin', 'gather', 'confirm', 'done', 'gather-2']);
    expect([...sop.steps.values()][4]).toMatchObject({
      roleId: 'account-manager-2',
      checklist: [{ id: 'a' }, { id: 'a-2' }, { id: 'item' }],
    });
    expect([...sop.connectors.values()].map(({ to }) => to)).toEqual(['gather', 'confirm', 'done', 'gather', 'done']);
    expect(sop.drawing.placements.size).toBe(1);
    expect(told).toHaveLength(6);
  });

  it('gives new ids for unusable ones, and what names them follows', () => {
    const { sop, told } = opened('broken.unusable-ids');

    expect(sop.profile).toMatchObject({ id: 'care-for-an-account', ownerRoleId: 'account-manager' });
    expect([...sop.roles.values()]).toMatchObject([{ id: 'account-manager' }, { id: '_unassigned-2', reportsTo: 'account-manager' }]);
    expect([...sop.stages.keys()]).toEqual(['7', 'stage']);
    expect([...sop.steps.values()]).toMatchObject([
      { id: 'begin', roleId: 'account-manager', stageId: '7' },
      { id: '__proto__', checklist: [{ id: 'a-b', roleId: 'account-manager' }] },
      { id: 'confirm', roleId: '_unassigned-2', stageId: null, approverIds: ['_unassigned-2'], submits: ['__proto__'] },
      { id: 'done' },
    ]);
    expect(sop.connectors.size).toBe(4);
    expect(firstOf(sop.toolLinks)).toMatchObject({ stepId: '__proto__', toolId: 'tool' });
    const { placements, routes, lanes, stages } = sop.drawing;
    expect([placements, routes, lanes, stages].map((table) => [...table.keys()])).toEqual([
      ['__proto__'],
      ['x'.repeat(56)],
      ['account-manager', '_unassigned-2'],
      ['7'],
    ]);
    expect(told).toHaveLength(11);
  });

  it('takes values of another type as they were meant, or empties that field alone', () => {
    const { sop, told } = opened('broken.wrong-types');

    expect(sop.profile).toMatchObject({ title: '2026', class: null, tags: ['renewals'], direction: 'right' });
    expect(firstOf(sop.roles)).toMatchObject({ name: 'Account manager', kind: 'internal', aliases: ['AM'], responsibilities: [] });
    expect(firstOf(sop.stages)).toMatchObject({ name: '', exitCriteria: ['Signed', '4'] });
    const gather = [...sop.steps.values()][1];
    expect(gather).toMatchObject({ inputs: ['Contract'], checklist: [], metrics: [{ name: 'Days', target: '5' }] });
    expect(gather).toMatchObject({ fields: [{ id: 'f1', label: 'Level', type: 'text', options: ['A'] }] });
    expect(Object.keys(gather ?? {})).not.toContain('critical');
    expect(sop.connectors.size).toBe(4);
    expect(told).toContain('connectors[4]: it can’t be without “to”, it was left out');
    expect(told).toContain('direction: “up” is not one of right, down, it is “right” now');
    expect(told).toHaveLength(34);
  });

  it('refuses numbers that are not finite for their field, and brings back those that lead out of the drawing', () => {
    const { sop, told } = opened('broken.numbers');

    expect(firstOf(sop.notes)).toMatchObject({ x: 0, y: 0, width: 40, height: 24 });
    expect([...sop.drawing.placements.values()]).toEqual([
      { id: 'begin', x: 1_000_000, y: -1_000_000, width: 24, height: 64, pinned: false },
    ]);
    expect([...sop.drawing.routes.values()]).toEqual([
      {
        id: 'c4',
        points: [
          [0.01, 0],
          [1, 1_000_000],
        ],
      },
    ]);
    expect(sop.drawing.state).toEqual({ rank: 0, weight: null });
    expect(told).toContain('drawing.placements[0].x: “Infinity” is not a number that can be drawn, it was left out');
    expect(told).toContain('drawing.placements[0]: it can’t be without “x”, it was left out');
  });

  it('leaves out keys that could harm, at every depth', () => {
    const { sop, told } = opened('broken.harmful-keys');

    expect(told).toHaveLength(9);
    expect(writeSopFile(sop)).not.toMatch(/polluted|__proto__|constructor|prototype/);
    expect(Object.getPrototypeOf(firstOf(sop.roles))).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(writeSopFile(sop).match(/"kept": 1/g)).toHaveLength(3);
  });

  it('keeps tools without their addresses when those are no plain ones', () => {
    const { sop, told } = opened('broken.unsafe-addresses');

    expect([...sop.tools.values()].map(({ url }) => url)).toEqual([
      'https://app.hubspot.com/',
      '',
      '',
      '',
      '',
      '',
      'https://example.com/ok',
      'mailto:care@example.com',
    ]);
    expect(told).toHaveLength(5);
    expect(told[4]).toBe('tools[5].url: “https://example.com/\ufffdgnp.exe” is no plain http, https or mail address, it is empty now');
  });

  it('opens without a drawing or without most of its tables', () => {
    expect(opened('broken.drawing').sop.drawing).toMatchObject({ placements: new Map(), state: {} });
    expect(firstOf(opened('broken.missing-tables').sop.steps)).toEqual({
      id: 'gather',
      kind: 'task',
      name: '',
      roleId: 'account-manager',
      stageId: null,
    });
  });

  it('opens though some of its signs are no UTF-8, and says so', () => {
    const bytes = new TextEncoder().encode(fileOf({ summary: '?' })).map((byte) => (byte === 63 ? 0xfc : byte));

    const result = readSopFile(bytes);

    expect(result.ok && [result.sop.profile.summary, result.damages]).toEqual([
      '\ufffd',
      [{ path: 'file', message: 'some signs are not UTF-8, a “\ufffd” stands in their place now' }],
    ]);
  });

  it('says of a version that is none that it was not understood', () => {
    const result = readSopFile('{ "format": "laneway-sop", "id": "a", "title": "A", "formatVersion": [1] }');

    expect(result.ok && result.damages).toEqual([
      { path: 'formatVersion', message: 'a list is not a version, the file was read as the oldest one' },
    ]);
  });

  it('always has an id in the end', () => {
    expect(read({ id: undefined }).sop.profile.id).toMatch(/^sop-[a-z0-9]{10}$/);
    expect(read({ id: '?!' }).sop.profile.id).toMatch(/^sop-[a-z0-9]{10}$/);
    expect(read({ id: 12 }).sop.profile.id).toBe('12');
  });

  it('keeps the place in the file for those told late, also when rows before it were left out', () => {
    const { told } = read({ steps: [null, 5, { id: 'a', kind: 'task', name: 'Ask', roleId: 'gone', stageId: null }] });

    expect(told).toEqual([
      'steps[0]: an empty value is not a record, it was left out',
      'steps[1]: “5” is not a record, it was left out',
      'steps[2].roleId: the role “gone” is not there, “Ask” has no owner now',
    ]);
  });

  it('cuts texts and lists without end, and tells it', () => {
    const { sop, told } = read({ title: 'x'.repeat(100_001), tags: Array.from({ length: 10_001 }, () => 'a') });

    expect([sop.profile.title.length, sop.profile.tags.length]).toEqual([100_000, 10_000]);
    expect(told).toHaveLength(2);
  });

  it('tells at most 500 damages one by one and counts the others', () => {
    const { told } = read({ tags: Array.from({ length: 700 }, () => null) });

    expect(told).toHaveLength(501);
    expect(told.at(-1)).toBe('file: 200 more places were put right in the same way');
  });

  it('with 20,000 equal ids is read as fast as any', () => {
    const start = performance.now();
    const { sop } = read({ notes: Array.from({ length: 20_001 }, () => ({ id: 'n', text: '', x: 0, y: 0, width: 80, height: 80 })) });

    expect(sop.notes.size).toBe(20_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('a sound file', () => {
  it.each(['reading.byte-order-mark', 'reading.everything', 'reading.unknown-fields'])('opens with nothing to tell: fixture %s', (name) => {
    expect(opened(name).told).toEqual([]);
  });
});
