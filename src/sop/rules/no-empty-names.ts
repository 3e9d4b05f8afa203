import type { SopDocument } from '../model/sop-document';
import type { Step } from '../model/step';
import { named } from './named';
import { isNameless } from './nameless';
import type { Rule } from './rule';

/** The SOP, its steps, roles, stages and tools have names. */
export const noEmptyNames: Rule = {
  id: 'no-empty-names',
  severity: 'error',
  check(sop, report) {
    if (isNameless(sop.profile.title)) report('sop', sop.profile.id, 'This SOP has no title');
    for (const step of sop.steps.values()) if (isNameless(step.name)) report('steps', step.id, `${whereabouts(sop, step)} has no name`);
    nameless(sop.roles.values(), (id, place) => report('roles', id, `The role of the ${place} lane has no name`));
    nameless(sop.stages.values(), (id, place) => report('stages', id, `The ${place} stage has no name`));
    nameless(sop.tools.values(), (id, place) => report('tools', id, `The ${place} tool of the list has no name`));
  },
};

function nameless(rows: Iterable<{ readonly id: string; readonly name: string }>, tell: (id: string, place: string) => void): void {
  let place = 0;
  for (const { id, name } of rows) {
    place += 1;
    if (isNameless(name)) tell(id, ordinal(place));
  }
}

/** A step without a name is found by its kind and by where it stands. */
function whereabouts(sop: SopDocument, { kind, roleId, stageId }: Step): string {
  const what = kind === 'linked-sop' ? 'A linked SOP' : `${/^[aeiou]/.test(kind) ? 'An' : 'A'} ${kind}`;
  const owner = roleId === null ? '' : named(sop.roles.get(roleId), '');
  const stage = stageId === null ? '' : named(sop.stages.get(stageId), '');
  return `${what}${owner && ` of ${owner}`}${stage && ` in ${stage}`}`;
}

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const PLURALS = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(place: number): string {
  return `${place}${ENDINGS[PLURALS.select(place)] ?? 'th'}`;
}
