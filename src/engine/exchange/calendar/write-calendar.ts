import { cadenceWords } from '../../../sop/model/cadence';
import { dayAfter } from '../../../sop/model/period';
import type { SopDocument } from '../../../sop/model/sop-document';
import { datesOf, type Schedule } from '../../../sop/overviews/schedule';
import type { Span, Touchpoint } from '../../../sop/overviews/touchpoints';
import { contentLine, escapedText } from './content-line';
import { recurrence } from './recurrence';

const WEEKEND = 7;
const ONE_DAY = { months: 0, days: 1 };

const basic = (day: string) => day.replaceAll('-', '');

/**
 * Touchpoints as a calendar file (RFC 5545): whole days that come round, the review with an alarm a week ahead. The same SOP and span give
 * the same bytes, and an event keeps its UID, so that a calendar that reads the file again changes its events instead of doubling them.
 */
export function writeCalendar(sop: SopDocument, touchpoints: readonly Touchpoint[], span: Span): string {
  const events = touchpoints.flatMap((one) => {
    const first = one.schedule === null ? null : firstDay(one.schedule, span.from);
    return one.schedule === null || first === null ? [] : eventOf(sop, one, one.schedule, first, span);
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Laneway//Touchpoints of an SOP//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapedText(sop.profile.title)}`,
    ...events,
    'END:VCALENDAR',
  ]
    .map(contentLine)
    .join('');
}

/** The first day on which it falls, also when that is after the time that was asked for. */
function firstDay(schedule: Schedule, asked: string): string | null {
  const first = schedule.from > asked ? schedule.from : asked;
  const { months, days } = schedule.period;
  const end = dayAfter(first, { months, days: days + WEEKEND });
  return end === null ? null : (datesOf(schedule, first, end)[0] ?? null);
}

function eventOf(sop: SopDocument, one: Touchpoint, schedule: Schedule, first: string, span: Span): readonly string[] {
  const { id, title } = sop.profile;
  const isReview = one.stepId === null;
  const name = isReview ? `Review: ${title || 'Untitled SOP'}` : one.name || 'Unnamed step';
  const again = recurrence(schedule, [first, ...one.dates.filter((day) => day > first)]);
  return [
    'BEGIN:VEVENT',
    `UID:${one.stepId ?? '_review'}.${id}@laneway`,
    `DTSTAMP:${basic(span.from)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(first, ONE_DAY) ?? first)}`,
    ...(again === null ? [] : [again]),
    `SUMMARY:${escapedText(name)}`,
    `DESCRIPTION:${escapedText(aboutOf(sop, one))}`,
    ...(one.class === null ? [] : [`CATEGORIES:${escapedText(one.class)}`]),
    'TRANSP:TRANSPARENT',
    ...(isReview ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapedText(name)}`, 'TRIGGER:-P7D', 'END:VALARM'] : []),
    'END:VEVENT',
  ];
}

function aboutOf(sop: SopDocument, { stepId, roleIds, cadence }: Touchpoint): string {
  const purpose = stepId === null ? '' : (sop.steps.get(stepId)?.purpose ?? '');
  const people = roleIds.map((id) => sop.roles.get(id)?.name || 'Unnamed role').join(', ');
  const comes = cadenceWords(cadence);
  return [
    purpose,
    people === '' ? '' : `Who: ${people}`,
    `How often: ${comes}`,
    stepId === null ? '' : `SOP: ${sop.profile.title || 'Untitled SOP'}`,
  ]
    .filter(Boolean)
    .join('\n');
}
