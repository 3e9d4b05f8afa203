import type { StepKind } from '../model/step';

/** The side of the square that every glyph is drawn in. */
export const GLYPH_SIZE = 16;

/** The small sign of each kind: path data in a 16 x 16 box, drawn as a line of width 1.6 with round ends and no fill. */
export const STEP_GLYPHS: { readonly [Kind in StepKind]: string } = {
  start: 'M5 3L12.5 8L5 13Z',
  task: 'M3.5 4.5H4.5M7 4.5H13M3.5 8H4.5M7 8H13M3.5 11.5H4.5M7 11.5H11',
  decision: 'M8 14V9.5L3.5 5.5V2.5M8 9.5L12.5 5.5V2.5M1.8 4.2L3.5 2.2L5.2 4.2M10.8 4.2L12.5 2.2L14.2 4.2',
  approval: 'M2 8.5L5.5 12L13.5 4',
  escalation: 'M8 14V3M3.5 7.5L8 2.5L12.5 7.5',
  milestone: 'M4 14.5V2.5H13L10.5 5.75L13 9H4',
  'linked-sop': 'M6.5 3.5H3V13H12.5V9.5M9.5 2.5H13.5V6.5M13.5 2.5L7.5 8.5',
  end: 'M4 4H12V12H4Z',
};
