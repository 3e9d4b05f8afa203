import { createSetting } from '../../ui/create-setting';

/** What this person wants to know of others in the room. */
export const liveSetting = createSetting<{ readonly pointers: boolean; readonly arrivals: boolean }>(
  'laneway-live',
  ({ pointers, arrivals }) => ({ pointers: pointers !== false, arrivals: arrivals !== false }),
);
