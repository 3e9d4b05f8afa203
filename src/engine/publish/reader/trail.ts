/** Where somebody went: the step that they stand at is the last one. */
export type Trail = readonly Stop[];

interface Stop {
  readonly stepId: string;
  /** What was answered to leave it; empty for the last one and where nothing was asked. */
  readonly answer: string;
}

export const begin = (stepId: string): Trail => [{ stepId, answer: '' }];

export const here = (trail: Trail): string => trail.at(-1)?.stepId ?? '';

/** On to the next step; the answer stays with the one that is left. */
export function take(trail: Trail, to: string, answer: string): Trail {
  return [...trail.slice(0, -1), { stepId: here(trail), answer }, { stepId: to, answer: '' }];
}

/** Back to a stop of the trail; what came after it is forgotten. */
export function backTo(trail: Trail, index: number): Trail {
  const stop = trail[index];
  return stop === undefined ? trail : [...trail.slice(0, index), { ...stop, answer: '' }];
}

/** The last stop before this one at which there was a choice; null: there was none. */
export function lastFork(trail: Trail, isFork: (stepId: string) => boolean): number | null {
  const index = trail.slice(0, -1).findLastIndex(({ stepId }) => isFork(stepId));
  return index < 0 ? null : index;
}
