import type { StepKind } from '../../src/sop/model/step';

/** A step that is being made up: what it is, what it is called, and the lane it lies in, by number. */
export interface FlowStep {
  readonly kind: StepKind;
  readonly name: string;
  readonly lane: number;
}

/** A connector that is being made up, between steps by their number. */
export interface FlowWay {
  readonly from: number;
  readonly to: number;
  readonly outcome: string | null;
}

/** What happens, before roles and stages have names. */
export interface Flow {
  readonly steps: FlowStep[];
  readonly ways: FlowWay[];
}

interface FlowSize {
  readonly steps: number;
  readonly lanes: number;
  /** Numbers from 0 to below 1. */
  readonly next: () => number;
}

const VERBS = ['Ask for', 'Prepare', 'Go through', 'Send', 'Write down', 'Agree on', 'Look up', 'Pass on'];
const THINGS = [
  'the figures',
  'an offer',
  'goals and contacts of the client',
  'notes',
  'the list of open requests',
  'a date',
  'what the contract says about notice',
  'the account plan',
];
const QUESTIONS = ['Within budget?', 'Is the client satisfied?', 'More seats?', 'Anything missing?'];
const NAMED: Partial<Record<StepKind, readonly string[]>> = {
  start: ['Account is assigned'],
  end: ['Work is done'],
  decision: QUESTIONS,
  approval: ['Release the offer', 'Accept the account plan', 'Confirm price and notice period'],
  escalation: ['Bring in the head of service'],
  milestone: ['Client is live', 'Term is renewed'],
  'linked-sop': ['Handle a complaint'],
};

/** Writes a flow down step by step; knows what stands there already. */
class FlowWriter {
  readonly steps: FlowStep[] = [];
  readonly ways: FlowWay[] = [];
  private readonly known = new Set<string>();

  constructor(private readonly size: FlowSize) {}

  get isFull(): boolean {
    return this.steps.length >= this.size.steps - 1;
  }

  pick(count: number): number {
    return Math.floor(this.size.next() * count);
  }

  lane(wish: number): number {
    return Math.max(0, Math.min(this.size.lanes - 1, wish));
  }

  /** Adds a step that all of `before` lead to. */
  add(kind: StepKind, lane: number, before: readonly number[], outcome: string | null = null): number {
    const names = NAMED[kind] ?? [`${VERBS[this.pick(VERBS.length)]} ${THINGS[this.pick(THINGS.length)]}`];
    const index = this.steps.length;
    this.steps.push({ kind, lane, name: names[this.pick(names.length)] ?? '' });
    for (const from of before) this.connect(from, index, outcome);
    return index;
  }

  connect(from: number, to: number, outcome: string | null): void {
    if (from === to || this.known.has(`${from}/${to}`)) return;
    this.known.add(`${from}/${to}`);
    this.ways.push({ from, to, outcome });
  }
}

/** The next lane: mostly the same, sometimes a neighbour, seldom any. */
function nextLane(writer: FlowWriter, lane: number): number {
  const chance = writer.pick(20);
  if (chance < 11) return lane;
  return chance < 18 ? writer.lane(lane + (writer.pick(2) === 0 ? -1 : 1)) : writer.lane(writer.pick(99) % 9);
}

/** A decision whose branches meet again in whatever comes next; a branch without steps leads there at once. */
function branches(writer: FlowWriter, lane: number, before: readonly number[]): number[] {
  const decision = writer.add('decision', lane, before);
  const ends: number[] = [];
  const count = writer.pick(4) === 0 ? 3 : 2;
  for (let branch = 0; branch < count; branch += 1) {
    let last = decision;
    const branchLane = branch === 0 ? lane : writer.lane(lane + (writer.pick(2) === 0 ? branch : -branch));
    for (let step = writer.pick(3) + (branch === 0 ? 1 : 0); step > 0 && !writer.isFull; step -= 1) {
      const kind = writer.pick(12) === 0 ? 'escalation' : 'task';
      last = writer.add(kind, branchLane, [last], last === decision ? (['yes', 'no', 'later'][branch] ?? null) : null);
    }
    ends.push(last);
  }
  return [...new Set(ends)];
}

/** Two or three roles that work side by side. */
function sideBySide(writer: FlowWriter, lane: number, before: readonly number[]): number[] {
  const from = before.length === 1 ? before : [writer.add('task', lane, before)];
  const count = 2 + writer.pick(2);
  return Array.from({ length: count }, (_, index) => writer.add('task', writer.lane(lane + index - 1), from));
}

/** An approval next door that sends the work back to one of the last steps. */
function approval(writer: FlowWriter, lane: number, before: readonly number[]): number[] {
  const approverLane = writer.lane(lane + (writer.pick(2) === 0 ? 1 : -1));
  const step = writer.add('approval', approverLane, before);
  const back = Math.max(1, step - 1 - writer.pick(4));
  writer.connect(step, back, 'rejected');
  return [step];
}

/** Work as account teams do it: steps in a row, decisions, work side by side, approvals that send it back; a few skips and returns. */
export function flowOfBlocks(size: FlowSize): Flow {
  const writer = new FlowWriter(size);
  let lane = writer.pick(size.lanes);
  let ends = [writer.add('start', lane, [])];
  while (!writer.isFull) {
    lane = nextLane(writer, lane);
    const block = writer.pick(20);
    if (block < 10) ends = [writer.add(block === 0 ? 'milestone' : block === 1 ? 'linked-sop' : 'task', lane, ends)];
    else if (block < 14) ends = branches(writer, lane, ends);
    else if (block < 16) ends = sideBySide(writer, lane, ends);
    else ends = approval(writer, lane, ends);
  }
  const last = writer.add('end', lane, ends) - 1;
  for (let skip = Math.round(size.steps / 25); skip > 0 && last > 8; skip -= 1) {
    const from = 1 + writer.pick(last - 6);
    writer.connect(from, Math.min(last, from + 4 + writer.pick(6)), null);
  }
  for (let back = Math.round(size.steps / 33); back > 0 && last > 12; back -= 1) {
    const from = 9 + writer.pick(last - 9);
    writer.connect(from, Math.max(1, from - 3 - writer.pick(8)), null);
  }
  return writer;
}

/** Not how anybody works: so many connectors between steps in any lane that ways must run close together. */
export function flowOfMesh(size: FlowSize & { readonly connectors: number }): Flow {
  const writer = new FlowWriter(size);
  for (let step = 0; step < size.steps; step += 1) {
    writer.add('task', writer.pick(size.lanes), step === 0 ? [] : [Math.max(0, step - 1 - writer.pick(4))]);
  }
  for (let tries = size.connectors * 20; tries > 0 && writer.ways.length < size.connectors; tries -= 1) {
    const from = writer.pick(size.steps);
    const reach = 1 + writer.pick(12);
    const to = writer.pick(12) === 0 ? from - reach : from + reach;
    if (to >= 0 && to < size.steps) writer.connect(from, to, null);
  }
  return writer;
}
