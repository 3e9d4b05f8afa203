import type { RoleId } from '../../../src/sop/model/ids';
import { idOf } from '../../support/sop-builders';
import { add, beside, edit, editWay, into, type Mutation, out, plain, steps, way, ways } from './mutation';

/** Faults in who does, decides, approves and gets what. */
export const PEOPLE_MUTATIONS: readonly Mutation[] = [
  { rule: 'approval-complete', mutate: (sop) => edit(sop, steps(sop, 'approval')[0], { approverIds: [] }) },
  { rule: 'named-roles-exist', mutate: (sop) => edit(sop, plain(sop), { informed: [idOf<RoleId>('gone')] }) },
  {
    rule: 'submissions-come-before',
    mutate: (sop) => {
      const end = steps(sop, 'end')[0];
      const approval = steps(sop, 'approval')[0];
      return end === undefined || approval === undefined ? null : edit(sop, approval, { submits: [...(approval.submits ?? []), end.id] });
    },
    // The end may stand in the lane of the approver.
    also: ['no-self-approval'],
  },
  {
    rule: 'submissions-on-every-way',
    mutate: (sop) => {
      const approval = steps(sop, 'approval')[0];
      const before = approval === undefined ? undefined : into(sop, approval.id)[0];
      const work = before === undefined ? undefined : sop.steps.get(before.from);
      if (approval === undefined || before === undefined || work?.kind !== 'task') return null;
      const extra = beside(work, 'Write a remark');
      const more = add(sop, [extra], [way(work.id, extra.id), way(extra.id, approval.id, { package: ['Remark'] })]);
      return edit(more, approval, { submits: [...(approval.submits ?? []), extra.id] });
    },
  },
  {
    rule: 'no-self-approval',
    mutate: (sop) => {
      const approval = steps(sop, 'approval')[0];
      const work = approval?.submits?.map((id) => sop.steps.get(id)).find((step) => step?.roleId != null);
      return work?.roleId == null ? null : edit(sop, approval, { approverIds: [work.roleId] });
    },
  },
  {
    rule: 'approvers-agree-how',
    mutate: (sop) => {
      const approval = steps(sop, 'approval')[0];
      const doers = approval?.submits?.map((id) => sop.steps.get(id)?.roleId) ?? [];
      const approverIds = [...sop.roles.keys()].filter((id) => !doers.includes(id)).slice(0, 2);
      return approverIds.length < 2 ? null : edit(sop, approval, { approverIds, rule: undefined });
    },
  },
  {
    rule: 'rejected-goes-back',
    mutate: (sop) => {
      const approval = steps(sop, 'approval').find(({ id }) =>
        out(sop, id).some(({ outcome, label }) => outcome === 'rejected' && label === 'Rejected'),
      );
      if (approval === undefined) return null;
      const [yes, no] = ['approved', 'rejected'].map((word) => out(sop, approval.id).find(({ outcome }) => outcome === word));
      const after = yes === undefined ? undefined : sop.steps.get(yes.to);
      if (after?.kind !== 'task' || after.critical) return null;
      const next = out(sop, after.id)[0];
      const isOnward = next !== undefined && next.to !== approval.id && sop.steps.get(next.to)?.kind !== 'end';
      return isOnward ? editWay(sop, no, { to: next.to, package: ['Reasons'] }) : null;
    },
    // Onwards may be the next of several approvals, past the work that it looks at.
    also: ['submissions-on-every-way'],
  },
  { rule: 'approval-has-due-time', mutate: (sop) => edit(sop, steps(sop, 'approval')[0], { dueWithin: undefined }) },
  { rule: 'approval-has-submission', mutate: (sop) => edit(sop, steps(sop, 'approval')[0], { submits: [] }) },
  {
    rule: 'decision-has-question',
    mutate: (sop) => edit(sop, steps(sop, 'decision')[0], { name: 'Growth potential', question: undefined }),
  },
  {
    rule: 'decision-takes-all',
    mutate: (sop) => {
      const yes = ways(sop, ({ from, label }) => sop.steps.get(from)?.kind === 'decision' && label.startsWith('Yes'))[0];
      const no = ways(sop, ({ from, label }) => from === yes?.from && label.startsWith('No'))[0];
      return editWay(sop, no, { label: 'Perhaps', outcome: 'perhaps' });
    },
  },
  { rule: 'decision-has-decider', mutate: (sop) => edit(sop, steps(sop, 'decision')[0], { deciderRoleId: undefined }) },
  {
    rule: 'handoff-has-package',
    mutate: (sop) =>
      editWay(sop, ways(sop, ({ package: items, from }) => items !== undefined && sop.steps.get(from)?.kind === 'task')[0], {
        package: [],
      }),
  },
  {
    rule: 'no-ping-pong',
    mutate: (sop) => {
      const step = plain(sop);
      const next = step === undefined ? undefined : out(sop, step.id)[0];
      const roleId = [...sop.roles.keys()].find((id) => id !== step?.roleId);
      if (step === undefined || next === undefined || roleId === undefined) return null;
      const [one, two, three] = [
        beside(step, 'Ask for terms', { roleId }),
        beside(step, 'Write them down'),
        beside(step, 'Sign them', { roleId }),
      ];
      const given = { package: ['Terms'] };
      const chain = [way(one.id, two.id, given), way(two.id, three.id, given), way(three.id, next.to, given)];
      const more = add(sop, [one, two, three], chain);
      return editWay(more, next, { to: one.id, ...given });
    },
  },
  { rule: 'escalation-complete', mutate: (sop) => edit(sop, steps(sop, 'escalation')[0], { respondWithin: undefined }) },
  {
    rule: 'critical-has-result',
    mutate: (sop) =>
      edit(
        sop,
        steps(sop, 'task').find(({ critical }) => critical),
        { result: '', exitCriteria: [], outputs: [] },
      ),
  },
  {
    rule: 'threshold-ranges',
    mutate: (sop) => {
      const decision = steps(sop, 'decision').find(({ id }) => out(sop, id).length === 2);
      const [one, other] = decision === undefined ? [] : out(sop, decision.id);
      const worded = editWay(sop, one, { label: 'Over 10 %' });
      return worded === null ? null : editWay(worded, other, { label: 'Up to 5 %' });
    },
  },
];
