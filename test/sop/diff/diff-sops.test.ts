import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesFor } from '../../../src/sop/diff/changes-for';
import { diffSops } from '../../../src/sop/diff/diff-sops';
import { meaningOf } from '../../../src/sop/diff/meaning';
import type { NoteId, RoleId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { arbitrarySop } from '../../support/arbitrary-sop';
import { idOf } from '../../support/sop-builders';
import { base, changedRow, finance, leadership, SENTENCES, sales, without } from './mutations';

const sentences = (before: SopDocument, after: SopDocument) => diffSops(before, after).map(({ sentence }) => sentence);

describe('what differs between two states of an SOP', () => {
  it('is told in more than 40 ways', () => {
    expect(new Set(SENTENCES.map(([, sentence]) => sentence)).size).toBeGreaterThan(40);
  });

  it.each(SENTENCES.map(([mutate, sentence]) => ({ mutate, sentence })))('$sentence', ({ mutate, sentence }) => {
    const before = base();

    expect(sentences(before, { ...before, ...mutate(before) })).toEqual([sentence]);
  });

  it('tells a removed step together with its connectors and tools', () => {
    const before = base();
    const id = idOf('Prepare offer');
    const after: SopDocument = {
      ...before,
      steps: without(before.steps, id),
      connectors: new Map([...before.connectors].filter(([, { from, to }]) => from !== id && to !== id)),
      toolLinks: new Map(),
    };

    expect(sentences(before, after)).toEqual([
      'Prepare offer removed from Sales',
      'Connector from Start to Prepare offer removed',
      'Connector from Prepare offer to Approve discount removed',
      'Prepare offer no longer uses HubSpot (update Account record)',
    ]);
  });

  it('says nothing of another drawing, another order of steps, or what is empty in another way', () => {
    const before = base();
    const after: SopDocument = {
      ...before,
      profile: { ...before.profile, direction: 'down', handoffs: 'stepped' },
      steps: new Map([...before.steps].reverse().map(([id, one]) => [id, { ...one, purpose: '', outputs: [], critical: false }])),
      notes: changedRow(before.notes, 'n1' as NoteId, { x: 400 }),
      drawing: {
        ...before.drawing,
        placements: new Map([...before.steps.keys()].map((id) => [id, { id, x: 1, y: 2, width: 3, height: 4, pinned: true }])),
      },
    };

    expect(sentences(before, after)).toEqual([]);
    expect(meaningOf(after)).toBe(meaningOf(before));
  });

  it('tells what no words are known for, so that nothing changes unseen', () => {
    const before = base();
    const after = { ...before, steps: changedRow(before.steps, idOf('Done'), { mood: 'calm' } as object) };

    expect(sentences(before, after)).toEqual(['Done: other details changed']);
  });

  it('is empty exactly when both mean the same', () => {
    const changed = fc
      .tuple(arbitrarySop({ maxSteps: 5 }), arbitrarySop({ maxSteps: 5 }), fc.nat(6), fc.nat(), fc.nat(), fc.nat())
      .map(([sop, other, table, row, field, donor]) => [sop, grafted(sop, other, table, row, field, donor)] as const);
    const seen = { same: 0, different: 0 };
    fc.assert(
      fc.property(changed, ([before, after]) => {
        const isSame = meaningOf(before) === meaningOf(after);
        seen[isSame ? 'same' : 'different'] += 1;
        expect(diffSops(before, before)).toEqual([]);
        expect(diffSops(before, after).length === 0).toBe(isSame);
        expect(diffSops(after, before).length === 0).toBe(isSame);
        for (const { sentence } of diffSops(before, after)) expect(sentence).toMatch(/\S/);
      }),
      { numRuns: 60 },
    );
    expect(Math.min(seen.same, seen.different)).toBeGreaterThan(2);
  });
});

const TABLES = ['roles', 'stages', 'tools', 'steps', 'connectors', 'toolLinks', 'notes'] as const;

/** The SOP with one field of one row as another row of that kind has it, or without that field. */
function grafted(sop: SopDocument, other: SopDocument, table: number, row: number, field: number, donor: number): SopDocument {
  const name = TABLES[table] ?? 'steps';
  const rows: ReadonlyMap<string, object> = sop[name];
  const [id, old] = [...rows][row % Math.max(rows.size, 1)] ?? [];
  if (id === undefined || old === undefined) return { ...sop, profile: { ...sop.profile, title: other.profile.title } };
  const donors: readonly object[] = [...rows.values(), ...(other[name] as ReadonlyMap<string, object>).values()];
  const source = Object.entries(donors[donor % donors.length] ?? {});
  const [key, value] = source[field % Math.max(source.length, 1)] ?? ['id', ''];
  if (key === 'id') return sop;
  return { ...sop, [name]: new Map([...rows, [id, { ...old, [key]: value as unknown }]]) };
}

describe('what changed for one role', () => {
  it('is what touches its steps, and what is handed to it or by it', () => {
    const before = base();
    const after: SopDocument = { ...before, steps: changedRow(before.steps, idOf('Prepare offer'), { roleId: leadership }) };
    const told = (id: RoleId) => changesFor(id, before, after).map(({ sentence }) => sentence);

    expect(told(leadership)).toEqual([
      'Prepare offer moved from Sales to Leadership',
      'Now Sales hands Start over to Leadership for Prepare offer',
      'Now Leadership hands Prepare offer over to Sales for Approve discount',
    ]);
    expect(told(sales)).toEqual(told(leadership));
    expect(told(finance)).toEqual([]);
  });

  it('concerns approvers of a step that somebody else does', () => {
    const before = base();
    const after: SopDocument = { ...before, steps: changedRow(before.steps, idOf('Approve discount'), { threshold: '9 %' }) };

    expect(changesFor(leadership, before, after)).toHaveLength(1);
    expect(changesFor(finance, before, after)).toEqual([]);
  });
});
