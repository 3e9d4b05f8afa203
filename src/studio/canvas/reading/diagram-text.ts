import { createSetting } from '../../ui/create-setting';

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How large this person wants the words of a drawing, whatever the zoom. */
export const diagramText = createSetting<{ readonly size: TextSize }>('laneway-diagram-text', ({ size }) => ({
  size: TEXT_SIZES.find((one) => one === size) ?? 'normal',
}));
