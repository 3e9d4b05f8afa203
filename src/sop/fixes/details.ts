import { editConnector } from '../commands/edit-connector';
import { editSop } from '../commands/edit-sop';
import { editStep } from '../commands/edit-step';
import { editTool } from '../commands/edit-tool';
import { editToolLink } from '../commands/edit-tool-link';
import { linkTool } from '../commands/link-tool';
import { markOtherwise } from '../commands/mark-otherwise';
import { newId, type ToolLinkId } from '../model/ids';
import { named } from '../rules/named';
import { unlinkedMentions } from '../rules/named-tools-linked';
import { waysOut } from '../rules/ways-out';
import { wordsOf } from '../rules/words-of';
import { type Fixer, fixWith, sure } from './fix';
import { fewOf, stepsAfter } from './neighbours';
import { subjectOf } from './subjects';

export const chooseDecider: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  if (step === undefined) return [];
  return fewOf([step.roleId, ...sop.roles.keys()], (id) => sop.roles.has(id)).map((deciderRoleId) =>
    fixWith(`Let ${named(sop.roles.get(deciderRoleId), 'the role without a name')} decide`, editStep, {
      stepId: step.id,
      changes: { deciderRoleId },
    }),
  );
};

/** What comes out of the step before is what is handed over. */
export const handOverOutputs: Fixer = (sop, finding) => {
  const way = subjectOf(sop, finding, 'connectors');
  const from = way === undefined ? undefined : sop.steps.get(way.from);
  if (way === undefined || from === undefined) return [];
  const items = from.outputs?.length ? from.outputs : from.result ? [from.result] : [];
  if (items.length === 0) return [];
  return [
    sure(
      fixWith(`Hand over ${items.map((name) => named({ name }, 'nothing')).join(', ')}`, editConnector, {
        connectorId: way.id,
        changes: { package: items },
      }),
    ),
  ];
};

const TIMES = [
  ['PT4H', 'Answer within four hours'],
  ['P1D', 'Answer within a day'],
] as const;

export const completeEscalation: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  if (step === undefined) return [];
  const boss = step.roleId === null ? null : sop.roles.get(step.roleId)?.reportsTo;
  const called = fewOf([boss, ...stepsAfter(sop, step.id).map(({ roleId }) => roleId)], (id) => id !== step.roleId && sop.roles.has(id));
  return [
    ...called.map((toRoleId) =>
      fixWith(`Call ${named(sop.roles.get(toRoleId), 'the role without a name')}`, editStep, { stepId: step.id, changes: { toRoleId } }),
    ),
    ...TIMES.map(([respondWithin, label]) => fixWith(label, editStep, { stepId: step.id, changes: { respondWithin } })),
  ];
};

export const linkMentioned: Fixer = (sop, finding) =>
  unlinkedMentions(sop)
    .filter(({ stepId }) => stepId === finding.subject.id)
    .map(({ stepId, toolId }) =>
      sure(
        fixWith(`Link ${named(sop.tools.get(toolId), 'the tool')}`, linkTool, { toolLinkId: newId<ToolLinkId>('link'), stepId, toolId }),
      ),
    );

const REVIEWS = [
  ['P6M', 'Look at it every half year'],
  ['P3M', 'Look at it every three months'],
  ['P1Y', 'Look at it every year'],
] as const;

export const planReview: Fixer = (sop) =>
  REVIEWS.map(([every, label]) => fixWith(label, editSop, { changes: { review: { ...sop.profile.review, every } } }));

export const noteReview: Fixer = (sop, _finding, today) =>
  today === null
    ? []
    : [fixWith('It was looked at today', editSop, { changes: { review: { ...sop.profile.review, lastReviewedOn: today } } })];

export const leaveAddressOut: Fixer = (sop, finding) => {
  const tool = subjectOf(sop, finding, 'tools');
  return tool === undefined ? [] : [fixWith('Leave the address out', editTool, { toolId: tool.id, changes: { url: '' } })];
};

const DUE = [
  ['P1D', 'Answer within a day'],
  ['P3D', 'Answer within three days'],
  ['P1W', 'Answer within a week'],
] as const;

export const setDueTime: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  return step === undefined ? [] : DUE.map(([dueWithin, label]) => fixWith(label, editStep, { stepId: step.id, changes: { dueWithin } }));
};

/** The other home stays. */
export const leaveOneHome: Fixer = (sop, finding) => {
  const link = subjectOf(sop, finding, 'toolLinks');
  if (link === undefined) return [];
  const label = `${named(sop.tools.get(link.toolId), 'The tool without a name')} is not the home of ${named({ name: link.what }, '')}`;
  return [fixWith(label, editToolLink, { toolLinkId: link.id, changes: { recordOfTruth: false } })];
};

/** The last way is the likeliest: people write the special cases first. */
export const takeTheRest: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  const ways = step === undefined ? [] : [...(waysOut(sop).get(step.id) ?? [])].reverse();
  return ways.map((way) =>
    fixWith(`Take ${named({ name: wordsOf(way) }, 'the way without words')} in every other case`, markOtherwise, {
      connectorId: way.id,
      isOtherwise: true,
    }),
  );
};
