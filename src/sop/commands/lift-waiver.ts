import type { WaiverId } from '../model/ids';
import type { Command } from './command';

/** Counts what was waived as a problem again. */
export const liftWaiver: Command<{ readonly waiverId: WaiverId }> = {
  id: 'lift-waiver',
  refuse: (sop, { waiverId }) => (sop.waivers.has(waiverId) ? null : 'It is not waived any more'),
  run(draft, { waiverId }) {
    draft.waivers.remove(waiverId);
  },
};
