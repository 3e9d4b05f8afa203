import { durationWords } from '../../../sop/model/duration';
import { SOP_CLASSES } from '../../../sop/model/sop-class';
import type { SopDocument } from '../../../sop/model/sop-document';
import { ACTIVITIES, CADENCES } from '../../../sop/model/step';
import { TOOL_CATEGORIES } from '../../../sop/model/tool';
import type { Choice } from './fields';

const NONE = '';

/** The value a choice field shows for null, and back. */
export const idOrNull = <Id extends string>(ids: Iterable<Id>, text: string): Id | null => [...ids].find((id) => id === text) ?? null;

export function roleChoices(sop: SopDocument, none = 'Nobody'): readonly Choice[] {
  return [{ id: NONE, name: none }, ...[...sop.roles.values()].map(({ id, name }) => ({ id, name: name || 'Unnamed role' }))];
}

export function stageChoices(sop: SopDocument): readonly Choice[] {
  return [{ id: NONE, name: 'No stage' }, ...[...sop.stages.values()].map(({ id, name }) => ({ id, name: name || 'Unnamed stage' }))];
}

const CADENCE_WORDS: { readonly [Cadence in (typeof CADENCES)[number]]: string } = {
  daily: 'Every working day',
  weekly: 'Every week',
  biweekly: 'Every two weeks',
  monthly: 'Every month',
  quarterly: 'Every three months',
  semiannually: 'Twice a year',
  annually: 'Every year',
  'as-needed': 'When needed',
};

/** How often, in plain words; a period that a file brought is told as a span of time. */
export function cadenceChoices(value = ''): readonly Choice[] {
  const known = CADENCES.map((id) => ({ id, name: CADENCE_WORDS[id] }));
  const own = value === '' || known.some(({ id }) => id === value) ? [] : [{ id: value, name: `Every ${durationWords(value)}` }];
  return [{ id: NONE, name: 'Not set' }, ...known, ...own];
}

const ACTIVITY_WORDS: { readonly [Activity in (typeof ACTIVITIES)[number]]: string } = {
  client: 'With the client',
  internal: 'Inside the team',
  documentation: 'Writing things down',
};

export function activityChoices(): readonly Choice[] {
  return [{ id: NONE, name: 'Not set' }, ...ACTIVITIES.map((id) => ({ id, name: ACTIVITY_WORDS[id] }))];
}

const CATEGORY_WORDS: { readonly [Category in (typeof TOOL_CATEGORIES)[number]]: string } = {
  crm: 'CRM',
  helpdesk: 'Helpdesk',
  scheduling: 'Scheduling',
  conferencing: 'Conferencing',
  messaging: 'Messaging',
  documents: 'Documents',
  analytics: 'Analytics',
  billing: 'Billing',
  other: 'Other',
};

/** The families of tools; one that a file brought is offered as it is. */
export function categoryChoices(value: string): readonly Choice[] {
  const known = TOOL_CATEGORIES.map((id) => ({ id, name: CATEGORY_WORDS[id] }));
  return value === '' || known.some(({ id }) => id === value) ? known : [...known, { id: value, name: value }];
}

const CLASS_WORDS: { readonly [Class in (typeof SOP_CLASSES)[number]]: string } = {
  strategic: 'Strategic: plans and goals, a few times a year',
  execution: 'Execution: the plan put to work, week by week',
  transactional: 'Transactional: day-to-day requests',
};

/** What an SOP is about, from the long view to the daily one. */
export function classChoices(none = 'Not set'): readonly Choice[] {
  return [{ id: NONE, name: none }, ...SOP_CLASSES.map((id) => ({ id, name: CLASS_WORDS[id] }))];
}

/** Words of a list such as a cadence; the empty one stands for "not set", a value outside of the list is offered as it is. */
export function wordChoices(words: readonly string[], value = '', none = 'Not set'): readonly Choice[] {
  const known = value === '' || words.includes(value) ? words : [...words, value];
  return [
    { id: NONE, name: none },
    ...known.map((word) => ({ id: word, name: word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' ') })),
  ];
}
