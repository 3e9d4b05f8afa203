import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../../src/engine/exchange/calendar/write-calendar';
import type { RoleId } from '../../../../src/sop/model/ids';
import type { SopDocument } from '../../../../src/sop/model/sop-document';
import { CADENCES } from '../../../../src/sop/model/step';
import { touchpoints } from '../../../../src/sop/overviews/touchpoints';
import { aRole, aSop, aTask, connectorsOf, idOf } from '../../../support/sop-builders';
import { opened } from '../../../templates/shipped';
import { daysOf, readCalendar } from './read-calendar';

const YEARS = { from: '2027-01-01', until: '2032-06-01' };
const calendarOf = (sop: SopDocument, span = YEARS) => writeCalendar(sop, touchpoints(sop, span), span);

describe('the calendar of an SOP', () => {
  const sop = aSop({
    profile: {
      title: 'Care; for, accounts',
      ownerRoleId: idOf<RoleId>('Board'),
      review: { every: 'P6M', lastReviewedOn: null, triggers: [] },
    },
    roles: [aRole('Account manager'), aRole('Board')],
    steps: [
      aTask('Meet\\the “client”, in person; with Zoë and 東京の顧客担当者 and their manager, once more', {
        id: idOf('Meet'),
        cadence: 'monthly',
        firstOn: '2027-01-31',
        purpose: 'Trust\nfirst',
        class: 'execution',
      }),
      aTask('Plan', { cadence: 'annually', firstOn: '2028-02-29' }),
      aTask('Help', { cadence: 'as-needed' }),
      aTask('Look', { cadence: 'P1M10D', firstOn: '2027-02-01' }),
    ],
    connectors: connectorsOf('Meet > Plan > Help > Look'),
  });

  it('has an event for each touchpoint that comes round, in words as they were written', () => {
    const { name, events } = readCalendar(calendarOf(sop));

    expect(name).toBe('Care; for, accounts');
    expect(events.map(({ fields }) => fields.get('SUMMARY'))).toEqual([
      'Meet\\the “client”, in person; with Zoë and 東京の顧客担当者 and their manager, once more',
      'Plan',
      'Look',
      'Review: Care; for, accounts',
    ]);
    expect(events[0]?.fields.get('DESCRIPTION')).toBe(
      'Trust\nfirst\nWho: Account manager\nHow often: every month\nSOP: Care; for, accounts',
    );
    expect(events.map(({ fields }) => fields.get('CATEGORIES'))).toEqual(['execution', undefined, undefined, undefined]);
  });

  it('says the days so that any calendar reckons them as we do: month ends, leap years, odd periods', () => {
    const { events } = readCalendar(calendarOf(sop));

    expect(events.map((event) => daysOf(event, YEARS.until))).toEqual(
      touchpoints(sop, YEARS).flatMap(({ schedule, dates }) => (schedule === null ? [] : [dates])),
    );
    expect(daysOf(events[0] ?? { fields: new Map(), alarms: [] }, '2027-05-01')).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
    expect(events[1]?.fields.get('RRULE')).toBe('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1');
  });

  it('reminds of the review a week ahead, and of nothing else', () => {
    const { events } = readCalendar(calendarOf(sop));

    expect(events.map(({ alarms }) => alarms.map((alarm) => alarm.get('TRIGGER')))).toEqual([[], [], [], ['-P7D']]);
    expect(events.at(-1)?.fields.get('DTSTART')).toBe('20270701');
    expect(events.at(-1)?.fields.get('RRULE')).toBe('FREQ=MONTHLY;INTERVAL=6');
  });

  it('is the same at every hour, with names that stay when a step is renamed', () => {
    const uids = (one: SopDocument) => readCalendar(calendarOf(one)).events.map(({ fields }) => fields.get('UID'));
    const renamed = { ...sop, steps: new Map([...sop.steps].map(([id, step]) => [id, { ...step, name: 'Other' }])) };

    expect(calendarOf(sop)).toBe(calendarOf(sop));
    expect(calendarOf(sop)).toContain('DTSTAMP:20270101T000000Z');
    expect(uids(renamed)).toEqual(uids(sop));
    expect(new Set(uids(sop)).size).toBe(4);
  });

  it('of key account management has an event for every cadence of its three classes', () => {
    const template = opened('key-accounts');
    const recurring = [...template.steps.values()].filter(({ cadence = 'as-needed' }) => cadence !== 'as-needed');
    const { events } = readCalendar(calendarOf(template));

    expect(events).toHaveLength(recurring.length + 1);
    expect(new Set(events.map(({ fields }) => fields.get('CATEGORIES')))).toEqual(new Set(['strategic', 'execution', 'transactional']));
  });

  it('never breaks, whatever the words, and says the same days for any cadence and any first day', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
    const cadence = fc.constantFrom(...CADENCES, 'P2W', 'P1D', 'P10D', 'P2M', 'P5M', 'P2Y', 'P1M15D');
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(day, cadence, text, (firstOn, often, name) => {
        const one = aSop({ profile: { title: name }, steps: [aTask('X', { name, purpose: name, cadence: often, firstOn })] });
        const span = { from: '2027-01-01', until: '2029-04-01' };
        const [point] = touchpoints(one, span);
        const { events } = readCalendar(calendarOf(one, span));
        expect(events).toHaveLength(point?.schedule == null ? 0 : 1);
        for (const event of events) expect(daysOf(event, span.until)).toEqual(point?.dates.length === 0 ? [] : point?.dates);
      }),
      { numRuns: 25 },
    );
  });
});
