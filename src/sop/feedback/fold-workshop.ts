import type { StageId } from '../model/ids';
import type { Person } from '../model/thread';
import type { Workshop, WorkshopMoment } from '../model/workshop';
import { effective } from './effective';
import { readClock, type WorkshopClock } from './workshop-clock';

/** How many dots each person has where the workshop does not say. */
export const USUAL_DOTS = 5;
/** Five fingers: full confidence. */
export const FULL_FIST = 5;

/** Who was there, from when to when (ISO 8601); `leftAt` null: until the end. */
export interface Attendance {
  readonly person: Person;
  readonly joinedAt: string;
  readonly leftAt: string | null;
}

/** The fist-of-five of a stage. */
export interface Fist {
  readonly votes: readonly { readonly person: Person; readonly value: number }[];
  /** How many said 0, 1, … 5. */
  readonly counts: readonly number[];
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface DotSubject {
  readonly stageId?: StageId;
  readonly threadId?: string;
}

/** A text that somebody left, such as what is parked. */
export interface Left {
  readonly id: string;
  readonly by: Person;
  readonly at: string;
  readonly text: string;
  readonly stageId: StageId | null;
}

/** What a workshop says at one time, read off its head and moments. */
export interface WorkshopState {
  readonly workshop: Workshop;
  readonly facilitator: Person;
  /** Null: the whole SOP. */
  readonly stageId: StageId | null;
  readonly clock: WorkshopClock;
  /** In the order in which they came. */
  readonly people: readonly Attendance[];
  readonly fists: ReadonlyMap<StageId, Fist>;
  /** The dots of each subject (`dotKey`), each with whose it is and the moment that gave it, oldest first. */
  readonly dots: ReadonlyMap<string, readonly { readonly person: Person; readonly moment: WorkshopMoment }[]>;
  readonly parked: readonly Left[];
  readonly captured: readonly Left[];
  /** True: what people write stays with them until it is shown. */
  readonly isPrivate: boolean;
  readonly endedAt: string | null;
}

/** One text for each subject of a dot. */
export function dotKey({ stageId, threadId }: DotSubject): string {
  return threadId === undefined ? `stage:${stageId ?? ''}` : `thread:${threadId}`;
}

const whose = ({ who, by }: WorkshopMoment) => who ?? by;

/** Only the facilitator turns, times, hides, shows and ends; whoever takes the lead is the facilitator from then on. */
const LEADING: ReadonlySet<WorkshopMoment['kind']> = new Set(['stage', 'timer', 'private', 'reveal', 'end']);

function ledBy(workshop: Workshop, moments: readonly WorkshopMoment[]) {
  let facilitator = workshop.by;
  const counting = moments.filter((moment) => {
    if (moment.kind === 'lead') facilitator = moment.by;
    return !LEADING.has(moment.kind) || moment.by.id === facilitator.id;
  });
  return { facilitator, counting };
}

function peopleOf(moments: readonly WorkshopMoment[]): readonly Attendance[] {
  const people = new Map<string, Attendance>();
  for (const moment of moments) {
    const person = whose(moment);
    const before = people.get(person.id);
    if (moment.kind === 'join') people.set(person.id, { person, joinedAt: before?.joinedAt ?? moment.at, leftAt: null });
    if (moment.kind === 'leave' && before !== undefined) people.set(person.id, { ...before, leftAt: moment.at });
  }
  return [...people.values()];
}

function fistOf(values: ReadonlyMap<string, { readonly person: Person; readonly value: number }>): Fist {
  const votes = [...values.values()];
  const numbers = votes.map(({ value }) => value);
  const counts = Array.from({ length: FULL_FIST + 1 }, (_, finger) => numbers.filter((value) => value === finger).length);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return { votes, counts, mean, lowest: Math.min(...numbers), highest: Math.max(...numbers) };
}

function fistsOf(moments: readonly WorkshopMoment[]): ReadonlyMap<StageId, Fist> {
  const stages = new Map<StageId, Map<string, { person: Person; value: number }>>();
  for (const moment of moments) {
    const { kind, stageId, value = -1 } = moment;
    if (kind !== 'fist' || stageId === undefined || value < 0 || value > FULL_FIST) continue;
    const person = whose(moment);
    const votes = stages.get(stageId) ?? new Map();
    stages.set(stageId, votes.set(person.id, { person, value }));
  }
  return new Map(Array.from(stages, ([id, votes]) => [id, fistOf(votes)]));
}

/** Copies of a workshop may have been apart when dots were given: those over the limit do not count, the first ones do. */
function dotsOf({ dots: limit = USUAL_DOTS }: Workshop, moments: readonly WorkshopMoment[]): WorkshopState['dots'] {
  const given = new Map<string, number>();
  const dots = new Map<string, { person: Person; moment: WorkshopMoment }[]>();
  for (const moment of moments) {
    const { kind, stageId, threadId } = moment;
    if (kind !== 'dot' || (stageId === undefined && threadId === undefined)) continue;
    const person = whose(moment);
    const count = given.get(person.id) ?? 0;
    if (count >= limit) continue;
    given.set(person.id, count + 1);
    const key = dotKey(moment);
    const list = dots.get(key);
    if (list === undefined) dots.set(key, [{ person, moment }]);
    else list.push({ person, moment });
  }
  return dots;
}

function leftAs(kind: 'park' | 'capture', moments: readonly WorkshopMoment[]): readonly Left[] {
  return moments.flatMap(({ id, kind: is, by, at, text = '', stageId = null }) =>
    is === kind && text.trim() !== '' ? [{ id, by, at, text, stageId }] : [],
  );
}

const known = new WeakMap<Workshop, WorkshopState>();

/** What a workshop says now. The same workshop gives the same object. */
export function foldWorkshop(workshop: Workshop): WorkshopState {
  const before = known.get(workshop);
  if (before !== undefined) return before;
  const { facilitator, counting } = ledBy(workshop, effective(workshop.entries).holding);
  const last = (kinds: readonly WorkshopMoment['kind'][]) => counting.findLast(({ kind }) => kinds.includes(kind));
  const state: WorkshopState = {
    workshop,
    facilitator,
    stageId: last(['stage'])?.stageId ?? null,
    clock: readClock(counting),
    people: peopleOf(counting),
    fists: fistsOf(counting),
    dots: dotsOf(workshop, counting),
    parked: leftAs('park', counting),
    captured: leftAs('capture', counting),
    isPrivate: last(['private', 'reveal', 'end'])?.kind === 'private',
    endedAt: last(['end'])?.at ?? null,
  };
  known.set(workshop, state);
  return state;
}

/** How many dots a person has left. */
export function dotsLeft({ workshop, dots }: WorkshopState, person: Person): number {
  const given = [...dots.values()].flat().filter((dot) => dot.person.id === person.id).length;
  return Math.max(0, (workshop.dots ?? USUAL_DOTS) - given);
}

/** Why a moment may not be written, as a sentence without a full stop; null: it may. */
export function momentRefusal(state: WorkshopState, moment: Omit<WorkshopMoment, 'id' | 'at'>): string | null {
  const { kind, by, who = by, value = -1 } = moment;
  if (state.endedAt !== null && kind !== 'withdraw') return 'This workshop has ended';
  if (LEADING.has(kind) && by.id !== state.facilitator.id) return `Only ${state.facilitator.name || 'the facilitator'} can do that`;
  if (kind === 'fist' && (value < 0 || value > FULL_FIST)) return 'A fist of five is a number from 0 to 5';
  if (kind === 'dot' && dotsLeft(state, who) === 0)
    return `${who.id === by.id ? 'You have' : `${who.name} has`} given all ${state.workshop.dots ?? USUAL_DOTS} dots; take one back first`;
  return null;
}
