import { plainMarkdown as plain } from '../plain-markdown';
import type { Sheet } from '../sheets/sheet';
import { writeMarkdownTable } from '../sheets/write-markdown-table';
import type { Minutes, MinutesItem } from './gather-minutes';
import { meanWords, spreadWords } from './minutes-words';

/** Says a moment (ISO 8601) in the time of whoever reads: the day as `2026-11-02`, the time as `09:30`. */
export interface LocalTime {
  day(at: string): string;
  time(at: string): string;
}

const isOf =
  (...types: readonly MinutesItem['type'][]) =>
  (item: MinutesItem) =>
    types.includes(item.type);

/** `“Call”, Renewal; Bo`. */
function placeOf({ about, stage, by }: MinutesItem): string {
  const place = [about === '' ? '' : `“${plain(about)}”`, plain(stage)].filter((words) => words !== '').join(', ');
  return [place, plain(by)].filter((words) => words !== '').join('; ');
}

function line(item: MinutesItem, lead = ''): string {
  const outcome = item.outcome === '' ? '' : ` **${plain(item.outcome)}**`;
  const replies = item.replies.map((reply) => `\n  - ${plain(reply)}`).join('');
  return `- ${lead}${plain(item.text)} *(${placeOf(item)})*${outcome}${replies}`;
}

const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`);

const table = (title: string, sheet: Sheet) => (sheet.rows.length === 0 ? '' : `## ${title}\n\n${writeMarkdownTable(sheet).trimEnd()}`);

const TYPE_WORDS: { readonly [Type in MinutesItem['type']]: string } = {
  question: 'Question',
  problem: 'Problem',
  idea: 'Idea',
  decision: 'Decision',
  action: 'Action',
  suggestion: 'Suggestion',
};

const typed = (item: MinutesItem) => line(item, `${TYPE_WORDS[item.type]}: `);

/** So many minutes late is no news. */
const LATE = 5 * 60_000;

/** `Bo (from 09:12)`: times stand only where somebody was not there all the time. */
function personWords({ startedAt, endedAt }: Minutes, { name, joinedAt, leftAt }: Minutes['people'][number], local: LocalTime): string {
  const isLate = Date.parse(joinedAt) - Date.parse(startedAt) > LATE;
  const isEarly = leftAt !== null && (endedAt === null || Date.parse(endedAt) - Date.parse(leftAt) > LATE);
  const times = [isLate ? `from ${local.time(joinedAt)}` : '', isEarly && leftAt !== null ? `until ${local.time(leftAt)}` : ''];
  const said = times.filter((words) => words !== '').join(' ');
  return said === '' ? plain(name) : `${plain(name)} (${said})`;
}

function headOf(minutes: Minutes, local: LocalTime): readonly string[] {
  const { title, sop, facilitator, startedAt, endedAt, people, nextReview } = minutes;
  const until = endedAt === null ? ', not ended yet' : `–${local.time(endedAt)}`;
  const facts = [
    `**SOP:** ${plain(sop)}`,
    `**When:** ${local.day(startedAt)}, ${local.time(startedAt)}${until}`,
    `**Led by:** ${plain(facilitator)}`,
    people.length === 0 ? '' : `**Took part:** ${people.map((person) => personWords(minutes, person, local)).join(', ')}`,
    nextReview === null ? '' : `**Next review:** ${nextReview}`,
  ];
  return [
    `# ${plain(title)}: minutes`,
    facts
      .filter((fact) => fact !== '')
      .map((fact) => `- ${fact}`)
      .join('\n'),
  ];
}

function actionSheet(items: readonly MinutesItem[]): Sheet {
  return {
    head: ['What', 'Who', 'Due', 'About', 'Noted by', 'State'],
    rows: items.map(({ text, owner, due, about, stage, by, outcome, isOpen }) => [
      text,
      owner === '' ? 'nobody yet' : owner,
      due === '' ? 'no date' : due,
      [about, stage].filter((words) => words !== '').join(', '),
      by,
      isOpen ? 'open' : outcome,
    ]),
  };
}

function agendaSheet({ agenda }: Minutes): Sheet {
  return {
    head: ['Stage', 'Minutes planned', 'Minutes spent', 'Confidence', 'Spread'],
    rows: agenda.map(({ stage, planned, spent, isReached, fist }) => [
      stage,
      planned === 0 ? '' : String(planned),
      isReached ? String(spent) : 'not reached',
      fist === null ? '' : meanWords(fist),
      fist === null ? '' : spreadWords(fist),
    ]),
  };
}

/** Minutes as a page in Markdown that can be mailed as it is: what was decided and who does what comes first. */
export function writeMinutes(minutes: Minutes, local: LocalTime): string {
  const { items, captured, ranking, parked } = minutes;
  const isAsked = isOf('question', 'problem');
  const own = items.filter(({ isOwn }) => isOwn);
  const answered = items.filter((item) => !item.isOpen && !item.isParked && (!item.isOwn || isAsked(item)));
  const open = own.filter((item) => item.isOpen && isAsked(item));
  const placed = (stage: string, by = '') => {
    const words = [plain(stage), plain(by)].filter((word) => word !== '').join('; ');
    return words === '' ? '' : ` *(${words})*`;
  };
  const blocks = [
    ...headOf(minutes, local),
    section(
      'Decisions',
      own.filter(isOf('decision')).map((item) => line(item)),
    ),
    table('Actions', actionSheet(own.filter(isOf('action')))),
    section(
      'Changed in the SOP',
      captured.map(({ text, stage }) => `- ${plain(text)}${placed(stage)}`),
    ),
    section('Open questions and problems', open.map(typed)),
    section(
      'Suggestions',
      own.filter(isOf('suggestion')).map((item) => line(item)),
    ),
    section(
      'Ideas',
      own.filter(isOf('idea')).map((item) => line(item)),
    ),
    section('Answered', answered.map(typed)),
    section('Parking lot', [
      ...parked.map(({ text, by, stage }) => `- ${plain(text)}${placed(stage, by)}`),
      ...items.filter((item) => item.isParked && (!item.isOwn || isAsked(item))).map(typed),
    ]),
    section(
      'Votes',
      ranking.map(({ what, dots }, at) => `${at + 1}. ${plain(what)}: ${dots} ${dots === 1 ? 'dot' : 'dots'}`),
    ),
    table('Agenda and confidence', agendaSheet(minutes)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The same as rows for spreadsheets: one line for everything that was said, done or counted. */
export function minutesSheet(minutes: Minutes, local: LocalTime): Sheet {
  const at = (moment: string | null) => (moment === null ? '' : `${local.day(moment)} ${local.time(moment)}`);
  const row = (kind: string, what: string, more: Partial<Record<(typeof COLUMNS)[number], string>> = {}) => [
    kind,
    what,
    ...COLUMNS.map((column) => more[column] ?? ''),
  ];
  const { title, sop, facilitator, startedAt, endedAt, nextReview } = minutes;
  return {
    head: ['Kind', 'What', ...COLUMNS],
    rows: [
      row('Workshop', title, { About: sop, By: facilitator, From: at(startedAt), To: at(endedAt) }),
      ...minutes.people.map(({ name, joinedAt, leftAt }) => row('Took part', name, { From: at(joinedAt), To: at(leftAt ?? endedAt) })),
      ...minutes.agenda.map(({ stage, planned, spent, fist }) =>
        row('Agenda', stage, {
          Stage: stage,
          'Minutes planned': String(planned),
          'Minutes spent': String(spent),
          ...(fist === null ? {} : { Votes: fist.mean.toFixed(1), Outcome: spreadWords(fist) }),
        }),
      ),
      ...minutes.items.map((item) =>
        row(TYPE_WORDS[item.type], item.text, {
          Stage: item.stage,
          About: item.about,
          By: item.by,
          Owner: item.owner,
          Due: item.due,
          Outcome: item.outcome === '' && item.type !== 'decision' ? 'open' : item.outcome,
          Votes: item.dots === 0 ? '' : String(item.dots),
        }),
      ),
      ...minutes.captured.map(({ text, stage }) => row('Changed', text, { Stage: stage })),
      ...minutes.parked.map(({ text, by, stage }) => row('Parking lot', text, { Stage: stage, By: by })),
      ...minutes.ranking.map(({ what, dots }) => row('Dots', what, { Votes: String(dots) })),
      ...(nextReview === null ? [] : [row('Next review', nextReview)]),
    ],
  };
}

const COLUMNS = ['Stage', 'About', 'By', 'Owner', 'Due', 'Outcome', 'Votes', 'Minutes planned', 'Minutes spent', 'From', 'To'] as const;
