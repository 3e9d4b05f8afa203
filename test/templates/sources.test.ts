import { describe, expect, it } from 'vitest';
import { isHandoff } from '../../src/sop/model/handoff';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { TEMPLATES } from '../support/templates';
import { assemble } from '../support/templates/author';
import { CLAIMS } from './claims';
import { stepsOf } from './shipped';

/** The shipped files say what their sources say: `templates.test.ts` holds them to it. */
function template(name: string): SopDocument {
  const source = TEMPLATES[name];
  if (source === undefined) throw new Error(`There is no template ${name}`);
  return assemble(source);
}

/** What stands at a place such as `steps/churn-signals.criteria`; undefined when nothing does. */
function at(name: string, place: string): unknown {
  const [, table = '', id = '', field] = /^(\w+)\/([\w-]+)(?:\.(\w+))?$/.exec(place) ?? [];
  const tables: Readonly<Record<string, ReadonlyMap<string, object>>> = { ...pick(name) };
  const row = tables[table]?.get(id);
  return row === undefined || field === undefined ? row : Object.entries(row).find(([key]) => key === field)?.[1];
}

function pick(name: string) {
  const { roles, stages, tools, steps, connectors, toolLinks } = template(name);
  const byWay = new Map([...connectors.values()].map((way) => [`${way.from}--${way.to}`, way]));
  const byUse = new Map([...toolLinks.values()].map((link) => [`${link.stepId}--${link.toolId}`, link]));
  return { roles, stages, tools, steps, connectors: byWay, toolLinks: byUse };
}

describe.each(Object.entries(CLAIMS))('the template “%s” keeps what its source tells', (name, claims) => {
  it.each(Object.entries(claims))('%s', (_claim, places) => {
    expect(places.length).toBeGreaterThan(0);
    const missing = places.filter((place) => {
      const found = at(name, place);
      return found === undefined || found === '' || (Array.isArray(found) && found.length === 0);
    });
    expect(missing).toEqual([]);
  });
});

it('has a source for every template', () => {
  expect(Object.keys(CLAIMS).sort()).toEqual(Object.keys(TEMPLATES).sort());
});

describe('account management, the twenty pieces of work', () => {
  const sop = template('account-management');
  const pieces = stepsOf(sop).filter((step) => step.kind !== 'start' && step.kind !== 'end');
  const approvals = stepsOf(sop, 'approval');

  it('has sixteen tasks and four approvals, each leading on to the next', () => {
    expect(pieces.map((step) => step.kind)).toEqual(
      [4, 2, 6, 3, 1].flatMap((tasks, index) => [...Array.from({ length: tasks }, () => 'task'), ...(index < 4 ? ['approval'] : [])]),
    );
    const ways = new Set([...sop.connectors.values()].map((way) => `${way.from} > ${way.to}`));
    expect(pieces.slice(1).filter((step, index) => !ways.has(`${pieces[index]?.id} > ${step.id}`))).toEqual([]);
  });

  it('submits four, two, two and one piece of work for approval', () => {
    expect(approvals.map((step) => step.submits?.length)).toEqual([4, 2, 2, 1]);
  });

  it('leads back what is rejected to work that was submitted', () => {
    for (const { id, submits, name } of approvals) {
      const back = [...sop.connectors.values()].find((way) => way.from === id && way.outcome === 'rejected');
      expect(submits, name).toContain(back?.to);
    }
  });

  it('offers twelve lists of five: ten to choose from and two to tick off', () => {
    const fields = pieces.flatMap((step) => step.fields ?? []);
    const checklists = pieces.flatMap((step) => (step.checklist === undefined ? [] : [step.checklist]));

    expect([...fields.map((field) => field.options), ...checklists].map((list) => list.length)).toEqual(
      Array.from({ length: 12 }, () => 5),
    );
    expect(fields.filter((field) => field.type === 'single').map((field) => field.label)).toEqual(['Customer satisfaction', 'How often']);
  });

  it('gives every task a purpose, a result and questions', () => {
    const tasks = stepsOf(sop, 'task');
    expect(tasks.filter((step) => !step.purpose || !step.result || !step.questions?.length)).toEqual([]);
  });
});

it('carries the six stages of the post-sale process and, on its first hand-off, the package of four', () => {
  const sop = template('post-sale');
  const first = [...sop.connectors.values()].find((way) => isHandoff(sop, way));

  expect(sop.stages.size).toBe(6);
  expect(first && sop.steps.get(first.from)?.stageId).toBe([...sop.stages.keys()][0]);
  expect(first?.package).toHaveLength(4);
  expect(new Set([...sop.tools.values()].map((tool) => tool.category))).toEqual(new Set(['crm', 'helpdesk', 'scheduling', 'conferencing']));
});

it('keeps the people and the cadences of each class of key account processes', () => {
  const sop = template('key-accounts');
  const of = (stage: string) => stepsOf(sop).filter((step) => step.stageId === stage);
  const cadences = (stage: string) => new Set(of(stage).flatMap((step) => step.cadence ?? []));
  const people = (stage: string) => new Set(of(stage).map((step) => step.roleId));

  expect([...sop.stages.keys()]).toEqual(['strategic', 'execution', 'transactional']);
  expect(cadences('strategic')).toEqual(new Set(['annually', 'quarterly', 'as-needed']));
  expect(cadences('execution')).toEqual(new Set(['weekly', 'monthly', 'quarterly']));
  expect(cadences('transactional')).toEqual(new Set(['daily', 'weekly', 'monthly']));
  expect(people('strategic')).toEqual(new Set(['executive-team', 'key-account-manager']));
  expect(people('execution')).toEqual(new Set(['key-account-manager', 'key-account-team']));
  expect(people('transactional').size).toBeGreaterThanOrEqual(5);
});
