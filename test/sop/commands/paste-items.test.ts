import { describe, expect, it } from 'vitest';
import { copyItems } from '../../../src/sop/commands/copy-items';
import { duplicateItems } from '../../../src/sop/commands/duplicate-items';
import { pasteItems } from '../../../src/sop/commands/paste-items';
import { settled } from '../../../src/sop/drawing/settled';
import { heal } from '../../../src/sop/model/heal';
import type { ConnectorId, NoteId, RoleId, StageId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { settlingFaults } from '../../support/in-cells';
import { done, refusal } from '../../support/run-commands';
import { anApproval, anEnd, aRole, aSop, aStage, aStart, aTask, aTool, aToolLink, connectorsOf, idOf } from '../../support/sop-builders';

const role = (name: string) => idOf<RoleId>(name);
const note = { id: 'n' as NoteId, text: 'Ask Legal', x: 700, y: 20, width: 180, height: 80 };
const CELL = { roleId: null, stageId: null };
const ALL: readonly StepId[] = [idOf('Plan'), idOf('Sign')];

const source = settled(
  aSop({
    roles: [aRole('Account manager'), aRole('Sales'), aRole('Client')],
    tools: [aTool('CRM', { url: 'https://crm.example/' }), aTool('Mail')],
    steps: [
      aTask('Plan', { checklist: [{ id: 'a', text: 'Ask', roleId: role('Client') }] }),
      anApproval('Sign', { roleId: role('Sales'), approverIds: [role('Client')], submits: [idOf('Plan')] }),
      aTask('Later'),
    ],
    connectors: connectorsOf('Plan > Sign > [approved] Later'),
    toolLinks: [aToolLink('Plan', 'CRM', { use: 'update', what: 'Account record' })],
    notes: [note],
  }),
);

const copy = (stepIds = ALL, noteIds: readonly NoteId[] = []) => copyItems(source, { stepIds, connectorIds: [], noteIds });
const step = (sop: SopDocument, index: number) => sop.steps.get(`step-t-${index}` as StepId);

describe('what is copied', () => {
  it('are the steps, the connectors between them, and all that they name', () => {
    const fragment = copy(ALL, [note.id]);

    expect(fragment.connectors.map((connector) => connector.id)).toEqual(['c1']);
    expect(fragment.roles.map((one) => one.name)).toEqual(['Account manager', 'Sales', 'Client']);
    expect([fragment.stages, fragment.tools, fragment.toolLinks, fragment.notes, fragment.placements].map((list) => list.length)).toEqual([
      1, 1, 1, 1, 2,
    ]);
  });
});

describe('pasting into the same SOP', () => {
  it('makes new steps of the same owner and stage, connected, linked and submitted among themselves', () => {
    const pasted = done(source, pasteItems, { fragment: copy(ALL, [note.id]), ...CELL, tag: 't' });

    expect(step(pasted, 1)).toMatchObject({
      name: 'Plan',
      roleId: 'account-manager',
      checklist: [{ id: 'a', text: 'Ask', roleId: 'client' }],
    });
    expect(step(pasted, 2)).toMatchObject({ roleId: 'sales', approverIds: ['client'], submits: ['step-t-1'] });
    expect(pasted.connectors.get('c-t-1' as ConnectorId)).toMatchObject({ from: 'step-t-1', to: 'step-t-2' });
    expect([...pasted.toolLinks.values()].at(-1)).toMatchObject({ stepId: 'step-t-1', toolId: 'crm', what: 'Account record' });
    expect([...pasted.notes.values()].at(-1)).toMatchObject({ x: 724, y: 44 });
    expect(pasted.tools).toBe(source.tools);
    expect(settlingFaults(pasted)).toEqual([]);
  });

  it('finds an owner by its id when it was renamed in the meantime', () => {
    const renamed = { ...source, roles: new Map([...source.roles, [role('Sales'), aRole('New business', { id: role('Sales') })]]) };

    expect(step(done(renamed, pasteItems, { fragment: copy(), ...CELL, tag: 't' }), 2)?.roleId).toBe('sales');
  });

  it('twice makes other ids, and random ones without a tag', () => {
    const once = done(source, pasteItems, { fragment: copy(), ...CELL, tag: 't' });

    expect(done(once, pasteItems, { fragment: copy(), ...CELL, tag: 't' }).steps.size).toBe(7);
    expect(done(once, pasteItems, { fragment: copy(), ...CELL }).steps.size).toBe(7);
  });
});

describe('pasting into another SOP', () => {
  const other = settled(
    aSop({
      roles: [aRole('Key account manager'), aRole('sales ', { id: 'r9' as RoleId })],
      stages: [aStage('Renewal')],
      tools: [],
    }),
  );
  const cell = { roleId: idOf<RoleId>('Key account manager'), stageId: idOf<StageId>('Renewal') };
  const pasted = done(other, pasteItems, { fragment: copy(), ...cell, tag: 't' });

  it('finds owners by name, adds the tools it lacks, and gives the rest to the cell at hand', () => {
    expect(step(pasted, 1)).toMatchObject({ roleId: 'key-account-manager', stageId: 'renewal', checklist: [{ id: 'a', text: 'Ask' }] });
    expect(step(pasted, 2)).toMatchObject({ roleId: 'r9', stageId: 'renewal' });
    expect(step(pasted, 2)).not.toHaveProperty('approverIds');
    expect([...pasted.tools.values()]).toEqual([{ ...aTool('CRM', { url: 'https://crm.example/' }), id: 'tool-t-1' }]);
    expect(pasted.roles).toBe(other.roles);
  });

  it('leaves nothing that points to nothing, each step in its cell', () => {
    expect(heal(pasted).damages).toEqual([]);
    expect(settlingFaults(pasted)).toEqual([]);
  });

  it('takes no connector that no command would have made', () => {
    const steps = [aStart('Begin'), aTask('Call'), anEnd('Done')];
    const bad = connectorsOf('Begin > Call', 'Begin > Call', 'Call > Call', 'Call > Begin', 'Done > Call', 'Call > Done');
    const fragment = { ...copy(), steps, connectors: bad, toolLinks: [], placements: [] };
    const sound = done(other, pasteItems, { fragment, ...cell, tag: 't' });

    expect([...sound.connectors.values()].map(({ from, to }) => `${from} > ${to}`)).toEqual(['step-t-1 > step-t-2', 'step-t-2 > step-t-3']);
  });

  it('places anew what was drawn at numbers that are none', () => {
    const placements = copy().placements.map((placement) => ({ ...placement, x: Number.NaN, width: -1 }));

    expect(settlingFaults(done(other, pasteItems, { fragment: { ...copy(), placements }, ...cell }))).toEqual([]);
  });

  it('says why not', () => {
    expect(refusal(other, pasteItems, { fragment: copy([]), ...cell })).toBe('There is nothing to paste');
    expect(refusal(other, pasteItems, { fragment: copy(), ...cell, roleId: role('Gone') })).toBe('That role is not there any more');
    expect(refusal(other, pasteItems, { fragment: copy(), ...cell, stageId: idOf<StageId>('Gone') })).toBe(
      'That stage is not there any more',
    );
    expect(refusal(other, pasteItems, { fragment: copy(), ...cell, tag: 'a b' })).toBe('An id has only letters, digits, - and _');
  });
});

describe('duplicating', () => {
  it('makes the same again right beside it', () => {
    const twice = done(source, duplicateItems, { stepIds: ALL, noteIds: [note.id], tag: 't' });

    expect([twice.steps.size, twice.connectors.size, twice.toolLinks.size, twice.notes.size]).toEqual([5, 3, 2, 2]);
    expect(step(twice, 2)).toMatchObject({ roleId: 'sales', submits: ['step-t-1'] });
    expect(settlingFaults(twice)).toEqual([]);
    expect(refusal(source, duplicateItems, { stepIds: [], noteIds: [] })).toBe('There is nothing left to duplicate');
  });
});
