import { describe, expect, it } from 'vitest';
import { gatherMinutes } from '../../../../src/engine/exchange/minutes/gather-minutes';
import { minutesSheet, writeMinutes } from '../../../../src/engine/exchange/minutes/write-minutes';
import { writeCsv } from '../../../../src/engine/exchange/sheets/write-csv';
import type { RoleId, StageId, WorkshopId } from '../../../../src/sop/model/ids';
import type { Thread } from '../../../../src/sop/model/thread';
import type { WorkshopMoment } from '../../../../src/sop/model/workshop';
import { aMoment, anEntry, aPerson, aThread, aWorkshop } from '../../../support/review-builders';
import { aRole, aSop, aStage, aTask, idOf } from '../../../support/sop-builders';

const renewal = idOf<StageId>('Renewal');
const growth = idOf<StageId>('Growth');
const workshopId = idOf<WorkshopId>('workshop');
const local = { day: (at: string) => at.slice(0, 10), time: (at: string) => at.slice(11, 16) };

const base = aSop({
  roles: [aRole('Sales')],
  stages: [aStage('Renewal'), aStage('Growth')],
  steps: [aTask('Call', { roleId: idOf<RoleId>('Sales'), stageId: renewal })],
});
const sop = {
  ...base,
  profile: { ...base.profile, title: 'Renewals', review: { every: 'P3M', lastReviewedOn: '2026-11-02', triggers: [] } },
};

function minutesOf(threads: readonly Thread[], entries: readonly WorkshopMoment[]) {
  const workshop = aWorkshop({
    agenda: [
      { stageId: renewal, minutes: 15 },
      { stageId: growth, minutes: 10 },
    ],
    entries,
  });
  return gatherMinutes(sop, { threads: new Map(threads.map((thread) => [thread.id, thread])) }, workshop, '2026-11-02T10:00:00.000Z');
}

const bo = aPerson('Bo');
const said = (type: Thread['type'], text: string, more: Partial<Thread> = {}) =>
  aThread(text, { type, workshopId, anchor: { kind: 'step', id: idOf('Call') }, quote: 'Call', ...more });

const decided = said('decision', 'Sales signs first');
const minutes = minutesOf(
  [
    decided,
    said('action', 'Write the mail', { owner: 'Bo', due: '2026-11-09', by: bo }),
    said('question', 'Who signs?', { entries: [anEntry('reply', { text: 'Legal, *I* think' })] }),
    said('problem', 'Two days are too few', {
      anchor: { kind: 'stage', id: renewal },
      entries: [anEntry('answer', { disposition: 'accepted', change: 'Three days now' })],
    }),
    said('idea', 'A <b>checklist</b>'),
    said('suggestion', '', {
      changes: [{ id: 'one', kind: 'rename', stepId: idOf('Call'), was: 'Call', name: 'Ring' }],
      entries: [anEntry('answer', { disposition: 'declined', text: 'Everybody says call' })],
    }),
    aThread('Asked last week', {
      at: '2026-10-20T09:00:00.000Z',
      entries: [anEntry('answer', { disposition: 'parked', text: 'Needs Legal', at: '2026-11-02T09:10:00.000Z' })],
    }),
    aThread('Asked last week, and not looked at'),
  ],
  [
    aMoment('join', 0),
    aMoment('join', 1, { by: bo }),
    aMoment('join', 12, { who: aPerson('Cleo') }),
    aMoment('stage', 0, { stageId: renewal }),
    aMoment('fist', 5, { stageId: renewal, value: 4 }),
    aMoment('fist', 5, { stageId: renewal, value: 2, by: bo }),
    aMoment('dot', 6, { threadId: decided.id }),
    aMoment('dot', 6, { threadId: decided.id, by: bo }),
    aMoment('dot', 6, { stageId: growth }),
    aMoment('capture', 7, { text: 'Added “Plan” after “Call”', stageId: renewal }),
    aMoment('park', 8, { text: 'Pricing', by: bo }),
    aMoment('stage', 20, { stageId: growth }),
    aMoment('leave', 22, { by: bo }),
    aMoment('end', 30),
  ],
);

describe('minutes', () => {
  it('are a page that can be mailed: what was decided and who does what comes first', () => {
    expect(writeMinutes(minutes, local)).toBe(`# Renewal workshop: minutes

- **SOP:** Renewals
- **When:** 2026-11-02, 09:00–09:30
- **Led by:** Ana
- **Took part:** Ana, Bo (until 09:22), Cleo (from 09:12)
- **Next review:** 2027-02-02

## Decisions

- Sales signs first *(“Call”, Renewal; Ana)*

## Actions

| What | Who | Due | About | Noted by | State |
| --- | --- | --- | --- | --- | --- |
| Write the mail | Bo | 2026-11-09 | Call, Renewal | Bo | open |

## Changed in the SOP

- Added “Plan” after “Call” *(Renewal)*

## Open questions and problems

- Question: Who signs? *(“Call”, Renewal; Ana)*
  - Bo: Legal, \\*I\\* think

## Suggestions

- rename “Call” to “Ring” *(“Call”, Renewal; Ana)* **Declined: Everybody says call**

## Ideas

- A \\<b\\>checklist\\</b\\> *(“Call”, Renewal; Ana)*

## Answered

- Problem: Two days are too few *(Renewal; Ana)* **Accepted: Three days now**

## Parking lot

- Pricing *(Bo)*
- Question: Asked last week *(Ana)* **Parked: Needs Legal**

## Votes

1. Sales signs first: 2 dots
2. Growth: 1 dot

## Agenda and confidence

| Stage | Minutes planned | Minutes spent | Confidence | Spread |
| --- | --- | --- | --- | --- |
| Renewal | 15 | 20 | 3.0 of 5 | from 2 to 4, 2 voted |
| Growth | 10 | 10 |  |  |
`);
  });

  it('are rows as well, in which nothing is a formula', () => {
    const rows = writeCsv(minutesSheet(minutesOf([said('action', '=HYPERLINK("x")')], []), local)).split('\r\n');

    expect(rows[0]).toBe('Kind,What,Stage,About,By,Owner,Due,Outcome,Votes,Minutes planned,Minutes spent,From,To');
    expect(rows).toContain(`Action,"'=HYPERLINK(""x"")",Renewal,Call,Ana,,,open,,,,,`);
    expect(new Set(minutesSheet(minutes, local).rows.map(([kind]) => kind))).toEqual(
      new Set([
        ...['Workshop', 'Took part', 'Agenda', 'Decision', 'Action', 'Question', 'Problem', 'Idea', 'Suggestion'],
        ...['Changed', 'Parking lot', 'Dots', 'Next review'],
      ]),
    );
  });

  it('leave out what did not happen, and say so when the workshop still runs', () => {
    const text = writeMinutes(minutesOf([], [aMoment('stage', 0, { stageId: renewal })]), local);

    expect(text).toContain('09:00, not ended yet');
    expect(text.match(/^## .*$/gm)).toEqual(['## Agenda and confidence']);
    expect(text).toContain('| Growth | 10 | not reached |');
  });
});
