import type { Fist } from '../../../sop/feedback/fold-workshop';

/** The mean with one decimal, such as `3.7 of 5`. */
export function meanWords({ mean }: Fist): string {
  return `${mean.toFixed(1)} of 5`;
}

/** `from 2 to 5, 4 voted`; `all said 4, 3 voted`. */
export function spreadWords({ lowest, highest, votes: { length } }: Fist): string {
  const spread = length > 1 && lowest === highest ? `all said ${lowest}` : `from ${lowest} to ${highest}`;
  return length === 1 ? '1 voted' : `${spread}, ${length} voted`;
}
