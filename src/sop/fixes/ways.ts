import { changeStepKind } from '../commands/change-step-kind';
import { connectSteps } from '../commands/connect-steps';
import { defaultOutcome } from '../commands/default-outcome';
import { editConnector } from '../commands/edit-connector';
import { editStep } from '../commands/edit-step';
import { reconnectConnector } from '../commands/reconnect-connector';
import { removeItems } from '../commands/remove-items';
import { straightenConnector } from '../commands/straighten-connector';
import type { StepId } from '../model/ids';
import { wayAround } from '../rules/critical-not-skipped';
import { named } from '../rules/named';
import { wordsOf } from '../rules/words-of';
import { type Fixer, fixWith, sure } from './fix';
import { fewOf, stepsBefore } from './neighbours';
import { subjectOf } from './subjects';

export const removeStep: Fixer = (_sop, { subject }) => [
  fixWith('Remove the step', removeItems, { stepIds: [subject.id as StepId], connectorIds: [], noteIds: [] }), // a brand
];

const makeTask: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  return step === undefined ? [] : [fixWith('Make it a task', changeStepKind, { stepId: step.id, kind: 'task' })];
};

export const removeStart: Fixer = (sop, finding, today) => [...makeTask(sop, finding, today), ...removeStep(sop, finding, today)];

/** The ends of its own stage first. */
export const leadToEnd: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  if (step === undefined) return [];
  const ends = [...sop.steps.values()].filter(({ kind }) => kind === 'end');
  const near = [...ends.filter(({ stageId }) => stageId === step.stageId), ...ends];
  return fewOf(new Set(near), () => true).map((end) =>
    fixWith(`Lead it to ${named(end, 'the end without a name')}`, connectSteps, { from: step.id, to: end.id }),
  );
};

/** What stands before it in the file mostly comes before it in the work. */
export const leadHere: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  if (step === undefined) return [];
  const rows = [...sop.steps.values()];
  const before = rows.slice(0, rows.indexOf(step)).reverse();
  return fewOf(before, ({ kind }) => kind === 'task' || kind === 'start' || kind === 'milestone').map((from) =>
    fixWith(`Lead to it from ${named(from, 'the step without a name')}`, connectSteps, { from: from.id, to: step.id }),
  );
};

/** A way without words gets the first usual ones that are free; a decision with one way out is a task. */
export const wordWay: Fixer = (sop, finding) => {
  const way = subjectOf(sop, finding, 'connectors');
  if (way === undefined) return makeTask(sop, finding, null);
  const others = [...sop.connectors.values()].filter(({ id, from }) => id !== way.id && from === way.from);
  const words = defaultOutcome(sop.steps.get(way.from), others);
  return words.label === ''
    ? []
    : [fixWith(`Call the way ${named({ name: words.label }, '')}`, editConnector, { connectorId: way.id, changes: words })];
};

/** Back to what was submitted, or to what comes right before the approval. */
export const leadBack: Fixer = (sop, finding) => {
  const way = subjectOf(sop, finding, 'connectors');
  if (way === undefined) return [];
  const submitted = sop.steps.get(way.from)?.submits ?? [];
  return fewOf([...submitted, ...stepsBefore(sop, way.from).map(({ id }) => id)], (id) => sop.steps.has(id)).map((to) =>
    fixWith(`Lead it back to ${named(sop.steps.get(to), 'the step without a name')}`, reconnectConnector, { connectorId: way.id, to }),
  );
};

export const leadThrough: Fixer = (sop, finding) => {
  const step = subjectOf(sop, finding, 'steps');
  const way = step === undefined ? null : wayAround(sop, step.id);
  if (step === undefined || way === null) return [];
  const words = wordsOf(way);
  const told = words === '' ? 'the other way' : `the way ${named({ name: words }, '')}`;
  return [
    fixWith(`Lead ${told} to ${named(step, 'it')}`, reconnectConnector, { connectorId: way.id, to: step.id }),
    fixWith('It may be skipped: not critical', editStep, { stepId: step.id, changes: { critical: undefined } }),
  ];
};

export const straighten: Fixer = (sop, finding) => {
  const way = subjectOf(sop, finding, 'connectors');
  return way === undefined ? [] : [sure(fixWith('Straighten the line', straightenConnector, { connectorId: way.id }))];
};
