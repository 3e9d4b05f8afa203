import type { StepKind } from '../../sop/model/step';

/** What the palette and the menus say of each kind. `newName`: what a new one is called until it is renamed. */
export const KIND_WORDS: { readonly [Kind in StepKind]: { readonly name: string; readonly says: string; readonly newName: string } } = {
  start: { name: 'Start', says: 'What sets the work going', newName: 'Start' },
  task: { name: 'Task', says: 'Something that is done', newName: 'New task' },
  decision: { name: 'Decision', says: 'A question with two or more ways out', newName: 'New decision' },
  approval: { name: 'Approval', says: 'Somebody says yes or no to what is submitted', newName: 'New approval' },
  escalation: { name: 'Escalation', says: 'Calls in another role within a set time', newName: 'New escalation' },
  milestone: { name: 'Milestone', says: 'A point that is reached', newName: 'New milestone' },
  'linked-sop': { name: 'Linked SOP', says: 'The work goes on in another SOP', newName: 'New linked SOP' },
  end: { name: 'End', says: 'Where the work is done', newName: 'Done' },
};
