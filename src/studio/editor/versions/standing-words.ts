import type { Standing } from '../../../engine/versions/standing';
import { LIFECYCLE_NAMES } from '../../../sop/model/lifecycle';

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function told(at: string, format: Intl.DateTimeFormat): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? 'an unknown day' : format.format(time);
}

export const dayOf = (at: string) => told(at, day);
export const momentOf = (at: string) => told(at, moment);

/** Where an SOP stands, in a few words beside its title. */
export function standingWords({ state, isChanged, version, last }: Standing): string {
  if (state === 'published') return `Published: version ${last?.version ?? version ?? 1}`;
  if (state !== 'draft') return LIFECYCLE_NAMES[state];
  if (isChanged && last?.to === 'approved') return 'Draft, changed since it was approved';
  return version === null ? 'Draft' : `Draft after version ${version}`;
}

/** How it came there. */
export function standingStory({ state, isChanged, last, version }: Standing): string {
  if (last === null) return 'Nothing was published yet.';
  const who = `${last.by} on ${dayOf(last.at)}`;
  const why = last.reason === '' ? '' : `: ${last.reason}`;
  if (isChanged)
    return last.to === 'approved'
      ? `${who} approved what it said before.`
      : `It says something else than version ${last.version ?? version}.`;
  if (state === 'in-review') return `Sent for review by ${who}${why}`;
  if (state === 'approved') return `Approved by ${who}${why}`;
  if (state === 'published') return `Published by ${who}${why}`;
  if (state === 'retired') return `Retired by ${who}${why}`;
  return last.version === undefined ? `Taken back to a draft by ${who}${why}` : `Version ${last.version} was brought back by ${who}${why}`;
}
