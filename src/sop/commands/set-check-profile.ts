import { CHECK_PROFILES, type CheckProfile } from '../model/check';
import type { Command } from './command';

/** Says how closely the check looks at this SOP. */
export const setCheckProfile: Command<{ readonly profile: CheckProfile }> = {
  id: 'set-check-profile',
  refuse(sop, { profile }) {
    if (!CHECK_PROFILES.includes(profile)) return 'There is no such way to check';
    return profile === (sop.profile.checkProfile ?? 'standard') ? 'It is checked like that already' : null;
  },
  run(draft, { profile }) {
    draft.profile.update({ checkProfile: profile === 'standard' ? undefined : profile });
  },
};
