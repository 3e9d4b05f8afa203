import { shownContact } from '../model/expert';
import type { SopProfile } from '../model/sop-document';
import type { Change, Pair } from './change';
import { meansSame, withoutLooks } from './meaning';
import { sentenceFor, toldOrOther } from './told-record';
import { quoted, roleName, toldDuration, toldText, toldTexts, toldValue } from './words';

function fieldsOf(was: SopProfile, is: SopProfile, { before, after }: Pair): readonly string[] {
  const keeper = (sop: Pair['before'], { ownerRoleId }: SopProfile) => (ownerRoleId === null ? '' : roleName(sop, ownerRoleId));
  return [
    ...toldText('summary', was.summary, is.summary),
    ...toldValue('class', was.class ?? '', is.class ?? ''),
    ...(was.ownerRoleId === is.ownerRoleId ? [] : toldValue('kept by', keeper(before, was), keeper(after, is))),
    ...toldText('expert to ask', was.expert?.name, is.expert?.name),
    ...toldValue('address of the expert', shownContact(was.expert?.contact ?? ''), shownContact(is.expert?.contact ?? '')),
    ...toldTexts('tag', 'tags', was.tags, is.tags),
    ...toldDuration('reviewed every', was.review.every ?? '', is.review.every ?? ''),
    ...toldValue('last reviewed on', was.review.lastReviewedOn ?? '', is.review.lastReviewedOn ?? ''),
    ...toldTexts('reviewed when', 'review triggers', was.review.triggers, is.review.triggers),
  ];
}

/** What is said of the SOP as a whole. How it is drawn is no part of that. */
export function diffProfile(pair: Pair): readonly Change[] {
  const [was, is] = [pair.before.profile, pair.after.profile];
  const words = toldOrOther(withoutLooks('profile', was), withoutLooks('profile', is), {
    leads: was.title === is.title ? [] : [`renamed to ${quoted(is.title)}`],
    fields: fieldsOf(was, is, pair),
  });
  const change = (sentence: string, roleIds: Change['roleIds']): Change => ({
    kind: 'changed',
    subject: { table: 'sop', id: is.id },
    sentence,
    roleIds,
    stepIds: [],
  });
  const keepers = [was.ownerRoleId, is.ownerRoleId].filter((id) => id !== null);
  return [
    ...(words === null ? [] : [change(sentenceFor('The SOP', words), was.ownerRoleId === is.ownerRoleId ? [] : keepers)]),
    ...(meansSame(pair.before.unknown, pair.after.unknown) ? [] : [change('The SOP: details that this Laneway does not know changed', [])]),
  ];
}
