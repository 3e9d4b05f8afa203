import { findAnchor, stageOfAnchor } from '../../../sop/feedback/anchors';
import { foldThread, type ThreadState } from '../../../sop/feedback/fold-thread';
import { type Fist, foldWorkshop, type Left, type WorkshopState } from '../../../sop/feedback/fold-workshop';
import type { ReviewRecords } from '../../../sop/feedback/review-records';
import { minutesSpent } from '../../../sop/feedback/workshop-clock';
import type { StageId } from '../../../sop/model/ids';
import { reviewDueOn, reviewPlanOf } from '../../../sop/model/review-state';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Thread } from '../../../sop/model/thread';
import type { Workshop } from '../../../sop/model/workshop';
import { suggestedWords } from './suggested-words';

/** A thread as minutes tell it. */
export interface MinutesItem {
  readonly type: Thread['type'];
  readonly text: string;
  /** What was said to it, such as `Bo: Two days are enough`. */
  readonly replies: readonly string[];
  readonly by: string;
  readonly stage: string;
  /** What it hangs on; empty: the stage, or the whole SOP. */
  readonly about: string;
  readonly owner: string;
  readonly due: string;
  /** What became of it, in words; empty: nothing yet. */
  readonly outcome: string;
  readonly isOpen: boolean;
  readonly isParked: boolean;
  /** It was written in this workshop, not only answered in it. */
  readonly isOwn: boolean;
  readonly dots: number;
}

export interface MinutesPart {
  readonly stage: string;
  readonly planned: number;
  readonly spent: number;
  /** The workshop turned to it. */
  readonly isReached: boolean;
  readonly fist: Fist | null;
}

/** All that minutes say, in words and numbers, before they have a form. */
export interface Minutes {
  readonly title: string;
  readonly sop: string;
  readonly facilitator: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** ISO 8601; null: it has not ended yet. */
  readonly endedAt: string | null;
  readonly people: readonly { readonly name: string; readonly joinedAt: string; readonly leftAt: string | null }[];
  readonly agenda: readonly MinutesPart[];
  readonly items: readonly MinutesItem[];
  readonly captured: readonly { readonly text: string; readonly stage: string }[];
  /** Most dots first. */
  readonly ranking: readonly { readonly what: string; readonly dots: number }[];
  readonly parked: readonly { readonly text: string; readonly by: string; readonly stage: string }[];
  /** ISO 8601 date. */
  readonly nextReview: string | null;
}

const OUTCOMES = { accepted: 'Accepted', declined: 'Declined', parked: 'Parked', settled: 'Settled' } as const;

function outcomeOf({ answer }: ThreadState): string {
  if (answer === null) return '';
  const said = [answer.change, answer.reason].map((words) => words.trim()).filter((words) => words !== '');
  return [OUTCOMES[answer.disposition], ...said].join(': ');
}

/** True when a thread belongs into the minutes: it was written in the workshop, or an answer to it was. */
function belongs({ thread, turns }: ThreadState, { workshop, endedAt }: WorkshopState): boolean {
  if (thread.workshopId === workshop.id) return true;
  return turns.some(({ kind, at }) => kind === 'answer' && at >= workshop.at && (endedAt === null || at <= endedAt));
}

function itemOf(sop: SopDocument, thread: ThreadState, { workshop, dots }: WorkshopState): MinutesItem {
  const { type, anchor, comments, owner, due, answer, quote } = thread;
  const [first, ...replies] = comments;
  const stageId = stageOfAnchor(sop, anchor);
  const changes = (thread.thread.changes ?? []).map((change) => suggestedWords(sop, change));
  const isAboutPart = anchor.kind !== 'stage' && anchor.kind !== 'sop';
  return {
    type,
    text: [first?.text.trim() ?? '', changes.join('; ')].filter((words) => words !== '').join(' — ') || 'Nothing written',
    replies: replies.filter(({ isDeleted }) => !isDeleted).map(({ by, text }) => `${by.name || 'Somebody'}: ${text}`),
    by: thread.thread.by.name || 'Somebody',
    stage: stageId === null ? '' : stageName(sop, stageId),
    about: isAboutPart ? (findAnchor(sop, anchor)?.quote ?? quote) : '',
    owner,
    due,
    outcome: outcomeOf(thread),
    isOpen: answer === null,
    isParked: answer?.disposition === 'parked',
    isOwn: thread.thread.workshopId === workshop.id,
    dots: (dots.get(`thread:${thread.thread.id}`) ?? []).length,
  };
}

function stageName({ stages }: SopDocument, id: StageId): string {
  return stages.get(id)?.name || (stages.has(id) ? 'Unnamed stage' : 'A stage that is gone');
}

/** The agenda, and after it what the workshop turned to without having planned it. */
function agendaOf(sop: SopDocument, { workshop, clock, fists, stageId }: WorkshopState, now: string): readonly MinutesPart[] {
  const planned = new Map(workshop.agenda.map((item) => [item.stageId, item.minutes]));
  for (const id of [...clock.spent.keys(), ...fists.keys()]) if (!planned.has(id)) planned.set(id, 0);
  return Array.from(planned, ([id, minutes]) => ({
    stage: stageName(sop, id),
    planned: minutes,
    spent: minutesSpent(clock, id, stageId, now),
    isReached: id === stageId || clock.spent.has(id),
    fist: fists.get(id) ?? null,
  }));
}

function rankingOf(sop: SopDocument, { dots }: WorkshopState, threads: ReviewRecords['threads']): Minutes['ranking'] {
  const nameOf = (key: string) => {
    const [kind, id = ''] = key.split(':');
    if (kind === 'stage') return stageName(sop, id as StageId); // the key was made of a stage's id
    const thread = [...threads.values()].find((one) => one.id === id);
    const text = thread === undefined ? '' : (foldThread(thread).comments[0]?.text.trim() ?? '');
    return text === '' ? 'A comment that is gone' : text;
  };
  return Array.from(dots, ([key, given]) => ({ what: nameOf(key), dots: given.length })).sort((one, other) => other.dots - one.dots);
}

/** Gathers what minutes of a workshop say. `now`: ISO 8601, for a workshop that still runs. */
export function gatherMinutes(sop: SopDocument, { threads }: Pick<ReviewRecords, 'threads'>, workshop: Workshop, now: string): Minutes {
  const state = foldWorkshop(workshop);
  const items = [...threads.values()].flatMap((thread) => {
    const folded = foldThread(thread);
    return folded.isGone || !belongs(folded, state) ? [] : [itemOf(sop, folded, state)];
  });
  const placed = ({ stageId }: Left) => (stageId === null ? '' : stageName(sop, stageId));
  return {
    title: workshop.title.trim() || 'Workshop',
    sop: sop.profile.title.trim() || 'Untitled SOP',
    facilitator: state.facilitator.name || 'Somebody',
    startedAt: workshop.at,
    endedAt: state.endedAt,
    people: state.people.map(({ person, joinedAt, leftAt }) => ({ name: person.name || 'Somebody', joinedAt, leftAt })),
    agenda: agendaOf(sop, state, now),
    items,
    captured: state.captured.map((left) => ({ text: left.text.trim(), stage: placed(left) })),
    ranking: rankingOf(sop, state, threads),
    parked: state.parked.map((left) => ({ text: left.text.trim(), by: left.by.name || 'Somebody', stage: placed(left) })),
    nextReview: reviewDueOn(reviewPlanOf(sop)),
  };
}
