import { createSetting } from '../../ui/create-setting';

/** Whether this person wants to see from which steps comes what an approval looks at. */
export const submissionSetting = createSetting<{ readonly isShown: boolean }>('laneway-submissions', ({ isShown }) => ({
  isShown: isShown === true,
}));
