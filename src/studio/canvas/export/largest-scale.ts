const STEP = 0.25;
/** For drawings so large that not even a quarter of their size fits. */
const TINY = [0.02, 0.05, 0.1];

/** The largest scale below `asked` that fits; 0 when none does. What fits a larger scale is taken to fit a smaller one. */
export function largestScale(asked: number, fits: (scale: number) => boolean): number {
  const candidates = TINY.filter((scale) => scale < asked);
  for (let scale = STEP; scale < asked; scale += STEP) candidates.push(scale);
  let low = -1;
  let high = candidates.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(candidates[middle] ?? 0)) low = middle;
    else high = middle;
  }
  return candidates[low] ?? 0;
}
