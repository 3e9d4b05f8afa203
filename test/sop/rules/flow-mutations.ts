import { dominatorsOf } from '../../../src/sop/rules/dominators';
import { aStep, idOf } from '../../support/sop-builders';
import { add, beside, edit, editWay, type Mutation, out, plain, put, steps, way } from './mutation';

/** Faults in the way of the work. */
export const FLOW_MUTATIONS: readonly Mutation[] = [
  {
    rule: 'no-orphan-steps',
    mutate: (sop) => {
      const step = plain(sop);
      return step === undefined ? null : add(sop, [beside(step, 'Send a gift')], []);
    },
  },
  { rule: 'every-step-owned', mutate: (sop) => edit(sop, plain(sop), { roleId: null }) },
  { rule: 'every-step-staged', mutate: (sop) => edit(sop, plain(sop), { stageId: null }) },
  {
    rule: 'one-start',
    mutate: (sop) => {
      const step = plain(sop);
      const start = aStep('start', 'Another beginning', {
        id: idOf('m start'),
        roleId: step?.roleId ?? null,
        stageId: step?.stageId ?? null,
      });
      return step === undefined ? null : add(sop, [start], [way(start.id, step.id)]);
    },
  },
  {
    rule: 'at-least-one-end',
    mutate: (sop) => ({
      ...sop,
      steps: new Map([...sop.steps].map(([id, step]) => [id, step.kind === 'end' ? { ...step, kind: 'milestone' as const } : step])),
    }),
  },
  {
    rule: 'reachable-from-start',
    mutate: (sop) => {
      const step = plain(sop);
      const next = step === undefined ? undefined : out(sop, step.id)[0];
      if (step === undefined || next === undefined) return null;
      const lost = beside(step, 'Call the former manager');
      return add(sop, [lost], [way(lost.id, next.to)]);
    },
  },
  {
    rule: 'reaches-an-end',
    mutate: (sop) => {
      const step = plain(sop);
      if (step === undefined) return null;
      const stop = beside(step, 'Wait for news');
      return add(sop, [stop], [way(step.id, stop.id)]);
    },
  },
  {
    rule: 'loops-lead-out',
    mutate: (sop) => {
      const step = plain(sop);
      if (step === undefined) return null;
      const [one, two] = [beside(step, 'Plan the campaign'), beside(step, 'Check the results')];
      return add(sop, [one, two], [way(step.id, one.id), way(one.id, two.id), way(two.id, one.id)]);
    },
  },
  {
    rule: 'decision-outcomes',
    mutate: (sop) => {
      const decision = steps(sop, 'decision')[0];
      return decision === undefined ? null : editWay(sop, out(sop, decision.id)[0], { label: '', outcome: null });
    },
  },
  { rule: 'linked-sop-named', mutate: (sop) => edit(sop, plain(sop), { kind: 'linked-sop', sopId: undefined, sopTitle: '' }) },
  {
    rule: 'critical-not-skipped',
    mutate: (sop) => {
      const decision = steps(sop, 'decision').find(({ id }) => dominatorsOf(sop).isReached(id));
      const [one, other] = decision === undefined ? [] : out(sop, decision.id);
      if (decision === undefined || one === undefined || other === undefined || one.to === other.to) return null;
      const critical = beside(decision, 'Check the figures', { critical: true, result: 'Figures are right' });
      const split = add(sop, [critical], [way(critical.id, other.to, other.package === undefined ? {} : { package: other.package })]);
      const extra = way(decision.id, critical.id, { label: 'Perhaps', outcome: 'perhaps' });
      return { ...split, connectors: put(split.connectors, extra) };
    },
  },
];
