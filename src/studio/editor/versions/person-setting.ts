import { createSetting } from '../../ui/create-setting';

/** How this person signs; asked once, kept on this device. */
export const personSetting = createSetting<{ readonly name: string }>('laneway-person', ({ name }) => ({
  name: typeof name === 'string' ? name.slice(0, 200) : '',
}));
