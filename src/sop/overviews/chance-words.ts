import type { ChanceKind } from './automation-chances';

/** What kind of work it is that is done by hand. */
export const CHANCE_WORDS: { readonly [Kind in ChanceKind]: string } = {
  'typed-twice': 'Written twice',
  'passed-on-by-hand': 'Passed on by hand',
  'regular-look': 'Looked up again and again',
  'template-sent': 'Template sent by hand',
  'regular-meeting': 'Meeting set up again and again',
};
