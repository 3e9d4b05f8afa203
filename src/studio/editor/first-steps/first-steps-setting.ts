import { createSetting } from '../../ui/create-setting';

interface FirstStepsSetting {
  readonly isHidden: boolean;
}

/** Whether this person still wants to be shown the first steps. */
export const firstStepsSetting = createSetting<FirstStepsSetting>('laneway-first-steps', ({ isHidden }) => ({
  isHidden: isHidden === true,
}));
