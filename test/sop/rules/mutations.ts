import type { ToolId } from '../../../src/sop/model/ids';
import { aRole, aStage, aTool, idOf } from '../../support/sop-builders';
import { FLOW_MUTATIONS } from './flow-mutations';
import { add, beside, edit, editWay, type Mutation, out, plain, put, steps, way } from './mutation';
import { PEOPLE_MUTATIONS } from './people-mutations';

const names: readonly Mutation[] = [
  { rule: 'no-empty-names', mutate: (sop) => edit(sop, plain(sop), { name: ' ' }) },
  {
    rule: 'no-duplicate-names',
    mutate: (sop) => {
      const [tool] = sop.tools.values();
      return tool === undefined
        ? null
        : { ...sop, tools: put(sop.tools, { ...tool, id: idOf<ToolId>('m tool'), name: tool.name.toUpperCase() }) };
    },
    // A step may mention the tool by another name, which the copy has too.
    also: ['tools-are-used', 'named-tools-linked'],
  },
  {
    rule: 'no-near-duplicates',
    mutate: (sop) => {
      const manager = [...sop.roles.values()].find(({ name }) => name === 'Account manager');
      return manager === undefined ? null : { ...sop, roles: put(sop.roles, aRole('Acct Mgr')) };
    },
    also: ['no-empty-lanes'],
  },
  {
    rule: 'no-placeholders',
    mutate: (sop) => {
      const [role] = sop.roles.values();
      return role === undefined ? null : { ...sop, roles: put(sop.roles, { ...role, name: 'TBD' }) };
    },
  },
  { rule: 'one-action', mutate: (sop) => edit(sop, plain(sop), { name: 'Draft the plan and send it' }) },
  { rule: 'verb-first', mutate: (sop) => edit(sop, plain(sop), { name: 'Contract renewal' }) },
  {
    rule: 'short-names',
    mutate: (sop) => edit(sop, plain(sop), { name: 'Send everybody the long report about all that has ever happened' }),
  },
  {
    rule: 'not-overloaded',
    mutate: (sop) => {
      const step = plain(sop);
      const next = step === undefined ? undefined : out(sop, step.id)[0];
      if (step === undefined || next === undefined) return null;
      const rows = Array.from({ length: 12 }, (_, index) => beside(step, `Call client ${index + 1}`));
      const stops = [...rows.map(({ id }) => id), next.to];
      const more = add(
        sop,
        rows,
        rows.map(({ id }, index) => way(id, stops[index + 1] ?? next.to)),
      );
      return editWay(more, next, { to: stops[0] ?? next.to });
    },
  },
  { rule: 'no-empty-lanes', mutate: (sop) => ({ ...sop, roles: put(sop.roles, aRole('Astronaut')) }) },
  { rule: 'no-empty-stages', mutate: (sop) => ({ ...sop, stages: put(sop.stages, aStage('Hibernation')) }) },
  { rule: 'tools-are-used', mutate: (sop) => ({ ...sop, tools: put(sop.tools, aTool('Abacus')) }) },
  {
    rule: 'one-record-of-truth',
    mutate: (sop) => {
      const home = [...sop.toolLinks.values()].find(({ recordOfTruth, what }) => recordOfTruth && what !== '');
      const other = [...sop.toolLinks.values()].find(({ toolId }) => toolId !== home?.toolId);
      if (home === undefined || other === undefined) return null;
      return { ...sop, toolLinks: put(sop.toolLinks, { ...other, what: home.what, recordOfTruth: true }) };
    },
  },
  { rule: 'metrics-have-targets', mutate: (sop) => edit(sop, plain(sop), { metrics: [{ name: 'Answer time', target: '' }] }) },
  {
    rule: 'safe-tool-addresses',
    mutate: (sop) => {
      const tool = [...sop.tools.values()][0];
      return tool === undefined ? null : { ...sop, tools: put(sop.tools, { ...tool, url: 'javascript:alert(1)' }) };
    },
  },
  {
    rule: 'named-tools-linked',
    mutate: (sop) => {
      const step = steps(sop, 'task').find(({ id }) => ![...sop.toolLinks.values()].some(({ stepId }) => stepId === id));
      const tool = [...sop.tools.values()].find(({ name }) => /^\p{Lu}/u.test(name));
      return tool === undefined ? null : edit(sop, step, { name: `Write it down in ${tool.name}` });
    },
  },
  { rule: 'review-planned', mutate: (sop) => ({ ...sop, profile: { ...sop.profile, review: { ...sop.profile.review, every: null } } }) },
  {
    rule: 'review-in-time',
    mutate: (sop) => ({ ...sop, profile: { ...sop.profile, review: { ...sop.profile.review, lastReviewedOn: '2020-02-29' } } }),
  },
];

const drawn: readonly Mutation[] = [
  {
    rule: 'steps-in-their-cells',
    mutate: (sop) => {
      const placement = [...sop.drawing.placements.values()][0];
      if (placement === undefined) return null;
      const placements = put(sop.drawing.placements, { ...placement, x: 900_000, y: 900_000 });
      return { ...sop, drawing: { ...sop.drawing, placements, routes: new Map() } };
    },
  },
  {
    rule: 'no-overlapping-steps',
    mutate: (sop) => {
      const [one, other] = [...sop.drawing.placements.values()].filter(({ id }) => sop.steps.get(id)?.kind === 'task');
      if (one === undefined || other === undefined) return null;
      const placements = put(sop.drawing.placements, { ...other, x: one.x + 2, y: one.y + 2 });
      return { ...sop, drawing: { ...sop.drawing, placements, routes: new Map() } };
    },
    also: ['steps-in-their-cells'],
  },
  {
    rule: 'no-lines-through-steps',
    mutate: (sop) => {
      const [first] = sop.connectors.values();
      const hit = [...sop.drawing.placements.values()].find(({ id }) => id !== first?.from && id !== first?.to);
      if (first === undefined || hit === undefined) return null;
      const [x, y] = [hit.x + hit.width / 2, hit.y + hit.height / 2];
      const points = [
        [hit.x - 5, y],
        [x, y],
        [x, hit.y - 5],
      ] as const;
      return { ...sop, drawing: { ...sop.drawing, routes: put(sop.drawing.routes, { id: first.id, points, byHand: true }) } };
    },
  },
];

/** One fault for each rule. */
export const MUTATIONS: readonly Mutation[] = [...FLOW_MUTATIONS, ...PEOPLE_MUTATIONS, ...names, ...drawn];
