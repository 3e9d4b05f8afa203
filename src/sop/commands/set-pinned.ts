import type { StepId } from '../model/ids';
import type { Command } from './command';

/** Marks steps whose place a person chose, so that no layout moves them, or takes the mark away. */
export const setPinned: Command<{ readonly stepIds: readonly StepId[]; readonly pinned: boolean }> = {
  id: 'set-pinned',
  refuse: (sop, { stepIds }) => (stepIds.some((id) => sop.steps.has(id)) ? null : 'No step is selected'),
  run(draft, { stepIds, pinned }) {
    for (const id of stepIds) draft.placements.update(id, { pinned });
  },
};
