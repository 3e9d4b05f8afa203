import type { StageId } from '../model/ids';
import type { WorkshopMoment } from '../model/workshop';

/** The timer as it was last set. */
export interface WorkshopTimer {
  /** Left when it was set. */
  readonly seconds: number;
  readonly runs: boolean;
  /** When it was set, ISO 8601. */
  readonly at: string;
}

/** What the clock of a workshop says, read off the moments that count. */
export interface WorkshopClock {
  readonly timer: WorkshopTimer | null;
  /** Seconds that were left of a stage when the workshop turned away from it. */
  readonly left: ReadonlyMap<StageId, number>;
  /** Milliseconds that each stage took up to the last moment; time in which the timer was paused is nobody's. */
  readonly spent: ReadonlyMap<StageId, number>;
  /** From when on the time of the current stage is not in `spent` yet; null: it does not pass. */
  readonly counts: string | null;
}

const millisecondsBetween = (from: string, to: string) => Math.max(0, Date.parse(to) - Date.parse(from)) || 0;

/** Whole seconds that are left at a time (ISO 8601); never less than 0. */
export function secondsLeft({ seconds, runs, at }: WorkshopTimer, now: string): number {
  return runs ? Math.max(0, Math.ceil(seconds - millisecondsBetween(at, now) / 1000)) : seconds;
}

/** Minutes that a stage took, rounded, up to `now` when it is the current one and nothing has ended. */
export function minutesSpent({ spent, counts }: WorkshopClock, stageId: StageId, current: StageId | null, now: string): number {
  const running = current === stageId && counts !== null ? millisecondsBetween(counts, now) : 0;
  return Math.round(((spent.get(stageId) ?? 0) + running) / 60_000);
}

/** Reads the clock off what the facilitator did, oldest first. */
export function readClock(moments: readonly WorkshopMoment[]): WorkshopClock {
  const left = new Map<StageId, number>();
  const spent = new Map<StageId, number>();
  let stageId: StageId | null = null;
  let timer: WorkshopTimer | null = null;
  let counts: string | null = null;
  let hasRun = false;
  for (const { kind, at, stageId: next = null, seconds = 0, runs = false } of moments) {
    if (kind !== 'stage' && kind !== 'timer' && kind !== 'end') continue;
    if (stageId !== null && counts !== null) spent.set(stageId, (spent.get(stageId) ?? 0) + millisecondsBetween(counts, at));
    if (kind === 'stage') {
      if (stageId !== null && timer !== null) left.set(stageId, secondsLeft(timer, at));
      stageId = next;
    }
    if (kind === 'timer') timer = { seconds, runs, at };
    if (kind === 'end' && timer !== null) timer = { seconds: secondsLeft(timer, at), runs: false, at };
    hasRun ||= runs;
    // A timer that was never started says nothing; one that was paused says that there is a break.
    counts = kind === 'end' || stageId === null || (hasRun && timer?.runs === false) ? null : at;
  }
  return { timer, left, spent, counts };
}
