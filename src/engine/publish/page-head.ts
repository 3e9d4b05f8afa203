import { durationWords } from '../../sop/model/duration';
import { LIFECYCLE_NAMES } from '../../sop/model/lifecycle';
import { reviewPlanOf } from '../../sop/model/review-state';
import type { SopDocument } from '../../sop/model/sop-document';
import { type Markup, words } from '../exchange/svg/markup';
import { type Child, el } from './html';
import { STATE_SAYS } from './lifecycle-words';
import { askFact } from './page-ask';
import { calendarLink } from './page-calendar';
import type { PageInfo } from './page-info';
import { richText } from './rich-text';
import { roleName } from './step-words';

export const pageTitle = (sop: SopDocument): string => sop.profile.title.trim() || 'Untitled SOP';

/** "Version 3, published 2026-11-26", or the state when nobody published what is shown. */
export function versionWords({ state, version }: PageInfo): string {
  const name = LIFECYCLE_NAMES[state];
  if (version === null) return name;
  const number = `Version ${version.number}`;
  return state === 'published' ? `${number}, published ${version.at.slice(0, 10)}` : `${number} (${name.toLowerCase()})`;
}

/** What the SOP is, who keeps it, which version this is, and until when it can be trusted. */
export function pageHead(sop: SopDocument, info: PageInfo): Markup {
  const { review, ownerRoleId, summary } = sop.profile;
  const facts = [
    fact('Kept by', ownerRoleId === null ? 'Nobody yet' : roleName(sop, ownerRoleId)),
    askFact(sop, pageTitle(sop)),
    fact('Published by', info.version?.author ?? ''),
    fact('Approved by', info.version?.approver ?? ''),
    fact('Last reviewed', review.lastReviewedOn ?? 'Not yet'),
    fact('Next review due', info.reviewDue ?? (review.every === null ? 'Not planned' : 'After the first one')),
    fact('Reviewed every', review.every === null ? '' : durationWords(review.every)),
    fact('Reviewed sooner when', review.triggers.filter((trigger) => trigger.trim() !== '').join('; ')),
  ];
  const says = STATE_SAYS[info.state];
  return el(
    'header',
    { id: 'top', 'data-due': info.reviewDue, 'data-reviewed': reviewPlanOf(sop).lastReviewedOn },
    el('h1', {}, words(pageTitle(sop))),
    el(
      'p',
      { class: 'state', 'data-state': info.state },
      el('strong', {}, words(versionWords(info))),
      says === '' ? null : words(`. ${says}`),
    ),
    info.audience === '' ? null : el('p', {}, words(info.audience)),
    el('p', { id: 'trust', class: 'trust' }, words(trustWords(info.reviewDue, review.every !== null))),
    el('dl', { class: 'about' }, ...facts),
    calendarLink(sop, info),
    summary.trim() === '' ? null : el('div', { class: 'summary' }, richText(summary)),
  );
}

/** Without a script nobody compares dates, so the page says what to compare. */
function trustWords(due: string | null, isPlanned: boolean): string {
  if (due === null && isPlanned) return 'Not reviewed yet: the time to the next review begins with the first one.';
  return due === null
    ? 'No review is planned, so nobody knows whether this is still true.'
    : `Check with its keeper when today is after ${due}.`;
}

function fact(term: string, value: string): Child {
  return value === '' ? null : el('div', {}, el('dt', {}, words(term)), el('dd', {}, words(value)));
}
