import { createSetting } from '../../ui/create-setting';

export const SPEECH_LENGTHS = ['short', 'normal', 'full'] as const;
export type SpeechLength = (typeof SPEECH_LENGTHS)[number];

interface SpeechSetting {
  readonly length: SpeechLength;
}

/** How much this person wants to hear of a step when it gets the focus. */
export const speechSetting = createSetting<SpeechSetting>('laneway-speech', ({ length }) => ({
  length: SPEECH_LENGTHS.find((one) => one === length) ?? 'normal',
}));
