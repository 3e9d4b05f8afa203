import type { ReadStep, ReadWay } from '../../../sop/commands/read-step';

/** The steps without some of them: what led to one that is left out goes on to where that one leads by its first way. */
export function leaveOut(steps: readonly ReadStep[], isOut: (index: number) => boolean): readonly ReadStep[] {
  const places = new Map<number, number>();
  for (const index of steps.keys()) if (!isOut(index)) places.set(index, places.size);
  const after = (to: number): number | null => {
    const seen = new Set<number>();
    let at: number | undefined = to;
    while (at !== undefined && !seen.has(at)) {
      const place = places.get(at);
      if (place !== undefined) return place;
      seen.add(at);
      at = steps[at]?.ways[0]?.to;
    }
    return null;
  };
  return steps.flatMap((step, index): ReadStep[] => {
    if (isOut(index)) return [];
    const ways = step.ways.flatMap((way): ReadWay[] => {
      const to = after(way.to);
      return to === null ? [] : [{ ...way, to }];
    });
    const submits = step.submits?.flatMap((place) => places.get(place) ?? []);
    return [{ ...step, ways, ...(submits === undefined ? {} : { submits }) }];
  });
}
