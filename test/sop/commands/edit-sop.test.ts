import { describe, expect, it } from 'vitest';
import { editSop } from '../../../src/sop/commands/edit-sop';
import { settled } from '../../../src/sop/drawing/settled';
import type { Rect } from '../../../src/sop/model/drawing';
import { contactOf } from '../../../src/sop/model/expert';
import type { NoteId, RoleId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { generateSop } from '../../support/generate-sop';
import { settlingFaults } from '../../support/in-cells';
import { done, refusal } from '../../support/run-commands';
import { aSop, aTask, idOf } from '../../support/sop-builders';

const boxes = (sop: SopDocument): Rect[] => [...sop.drawing.placements.values()];
const covers = (a: Rect, b: Rect) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const covered = (sop: SopDocument) =>
  boxes(sop).flatMap((a, index) =>
    boxes(sop)
      .slice(index + 1)
      .filter((b) => covers(a, b)),
  );

describe('an SOP', () => {
  it('is edited field by field', () => {
    const sop = done(aSop(), editSop, {
      changes: { title: 'Renewals', class: 'strategic', tags: ['key'], ownerRoleId: idOf<RoleId>('Account manager') },
    });

    expect(sop.profile).toMatchObject({
      title: 'Renewals',
      class: 'strategic',
      tags: ['key'],
      ownerRoleId: 'account-manager',
      summary: '',
    });
    expect(refusal(aSop(), editSop, { changes: { title: ' ' } })).toBe('An SOP needs a title');
    expect(refusal(aSop(), editSop, { changes: { ownerRoleId: idOf<RoleId>('Gone') } })).toBe('That role is not there any more');
  });

  it('names an expert to ask, by a safe address only, and nobody again', () => {
    const expert = { name: 'Ann', contact: contactOf(' ann@firm.example ') };
    const named = done(aSop(), editSop, { changes: { expert } });

    expect(named.profile.expert).toEqual({ name: 'Ann', contact: 'mailto:ann@firm.example' });
    expect(contactOf('https://chat.example/ann')).toBe('https://chat.example/ann');
    const unsafe = { name: 'Ann', contact: 'javascript:alert(1)' };
    expect(refusal(aSop(), editSop, { changes: { expert: unsafe } })).toBe('Only plain http, https and mailto addresses can be linked');
    expect(done(named, editSop, { changes: { expert: undefined } }).profile).not.toHaveProperty('expert');
  });

  it('is turned: lanes become columns, steps keep their order and their size, and none covers another', () => {
    const sop = settled(generateSop({ steps: 60, connectors: 80 }));
    const down = done(sop, editSop, { changes: { direction: 'down' } });
    const right = done(down, editSop, { changes: { direction: 'right' } });

    expect(covered(sop)).toEqual([]);
    for (const turned of [down, right]) {
      expect(settlingFaults(turned)).toEqual([]);
      expect(covered(turned)).toEqual([]);
      expect(turned.drawing.routes.size).toBe(0);
    }
    const byFlow = (of: SopDocument, axis: 'x' | 'y') => {
      const [first] = of.steps.values();
      const cell = [...of.steps.values()].filter((step) => step.roleId === first?.roleId && step.stageId === first?.stageId);
      return cell
        .map((step) => step.id)
        .sort((a, b) => (of.drawing.placements.get(a)?.[axis] ?? 0) - (of.drawing.placements.get(b)?.[axis] ?? 0));
    };
    expect(byFlow(down, 'y')).toEqual(byFlow(sop, 'x'));
    expect(down.drawing.placements.get(idOf('s3'))).toMatchObject({ width: sop.drawing.placements.get(idOf('s3'))?.width });
  });

  it('keeps rows of steps apart that stood close, and takes its notes along', () => {
    const close = ['One', 'Two', 'Three'].map((name, index) => ({
      id: idOf(name),
      x: 16,
      y: 16 + index * 72,
      width: 200,
      height: 64,
      pinned: false,
    }));
    const note = { id: 'n' as NoteId, text: '', x: 500, y: 100, width: 180, height: 80 };
    const sop = settled(
      aSop({
        steps: close.map(({ id }) => ({ ...aTask(id), id })),
        notes: [note],
        drawing: {
          placements: new Map(close.map((placement) => [placement.id, placement])),
          lanes: new Map([[idOf<RoleId>('Account manager'), { id: idOf<RoleId>('Account manager'), start: 0, size: 260 }]]),
          stages: new Map(),
        },
      }),
    );
    const down = done(sop, editSop, { changes: { direction: 'down' } });

    expect(covered(sop)).toEqual([]);
    expect(covered(down)).toEqual([]);
    const steps = boxes(down).map((box) => box.y + box.height);
    expect(down.notes.get(note.id)?.y).toBeGreaterThan(Math.max(...steps));
  });

  it('stays as it is drawn when the direction is the one it has', () => {
    const sop = settled(generateSop({ steps: 20, connectors: 24 }));

    expect(done(sop, editSop, { changes: { direction: 'right', summary: 'x' } }).drawing.placements).toBe(sop.drawing.placements);
  });
});
