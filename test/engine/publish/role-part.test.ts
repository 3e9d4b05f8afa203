import { describe, expect, it } from 'vitest';
import { roleParts } from '../../../src/engine/publish/role-part';
import type { RoleId } from '../../../src/sop/model/ids';
import { aDecision, anApproval, anEnd, aRole, aSop, aTask, aTool, aToolLink, connectorsOf, idOf } from '../../support/sop-builders';
import { opened } from '../../templates/shipped';

const sales = idOf<RoleId>('Sales');
const lead = idOf<RoleId>('Lead');
const sop = aSop({
  roles: [aRole('Sales'), aRole('Lead')],
  tools: [aTool('CRM'), aTool('Mail')],
  steps: [
    aTask('Look up', { roleId: sales, cadence: 'weekly' }),
    aTask('Draft', { roleId: sales, consulted: [lead] }),
    anApproval('Approve', { roleId: sales, approverIds: [lead] }),
    aDecision('Renew?', { roleId: lead }),
    anEnd('Done', { roleId: sales }),
  ],
  connectors: connectorsOf('Look up > Draft > Approve > [approved] Renew? > [yes] Done', 'Approve > [rejected] Draft').map((connector) =>
    connector.to === idOf('Renew?') ? { ...connector, package: ['The offer'] } : connector,
  ),
  toolLinks: [aToolLink('Look up', 'CRM'), aToolLink('Draft', 'CRM'), aToolLink('Approve', 'Mail')],
});
const namesOf = (steps: readonly { readonly name: string }[]) => steps.map(({ name }) => name);
const [ofSales, ofLead] = roleParts(sop);

describe('the part of a role', () => {
  it('has its own steps in order, and its decisions and approvals apart', () => {
    expect(namesOf(ofSales?.steps ?? [])).toEqual(['Look up', 'Draft', 'Approve', 'Done']);
    expect(namesOf(ofLead?.steps ?? [])).toEqual([]);
    expect(namesOf(ofLead?.decisions ?? [])).toEqual(['Renew?']);
    expect(namesOf(ofLead?.approvals ?? [])).toEqual(['Approve']);
    expect(namesOf(ofLead?.helps ?? [])).toEqual(['Draft']);
  });

  it('says what arrives from whom, and what goes on to whom', () => {
    const told = (list: typeof ofSales extends undefined ? never : NonNullable<typeof ofSales>['arrives']) =>
      list.map(({ mine, other }) => [other.owner, other.name, mine.name, other.handsOver]);

    expect(told(ofSales?.handsOver ?? [])).toEqual([['Lead', 'Renew?', 'Approve', ['The offer']]]);
    expect(told(ofSales?.arrives ?? [])).toEqual([['Lead', 'Renew?', 'Done', []]]);
    expect(told(ofLead?.arrives ?? [])).toEqual([['Sales', 'Approve', 'Renew?', ['The offer']]]);
  });

  it('has its tools, each once with where they are used, and what comes round', () => {
    const tools = (part: typeof ofSales) => part?.tools.map(({ tool, steps }) => [tool.name, namesOf(steps)]);

    expect(tools(ofSales)).toEqual([
      ['CRM', ['Look up', 'Draft']],
      ['Mail', ['Approve']],
    ]);
    expect(tools(ofLead)).toEqual([['Mail', ['Approve']]]);
    expect(ofSales?.cadence.map(({ step, every }) => [step.name, every])).toEqual([['Look up', 'Every week']]);
  });

  it('leaves no step of a template without somebody whose part it is', () => {
    const template = opened('escalation');
    const parts = roleParts(template);
    const told = new Set(parts.flatMap(({ steps, decisions, approvals }) => [...steps, ...decisions, ...approvals].map(({ id }) => id)));

    expect([...template.steps.values()].filter(({ id, roleId }) => roleId !== null && !told.has(id))).toEqual([]);
  });
});
