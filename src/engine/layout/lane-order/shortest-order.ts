/** How often two lanes hand work to each other: symmetric, 0 on the diagonal. */
export type Traffic = readonly (readonly number[])[];

/** Up to this many lanes the best order is found for sure; beyond it a good one. */
const EXACT = 12;

/** How many lanes all hand-offs together cross when the lanes stand in an order. */
export function handoffSpan(traffic: Traffic, order: readonly number[]): number {
  let sum = 0;
  order.forEach((a, place) => {
    for (let other = place + 1; other < order.length; other += 1) sum += (traffic[a]?.[order[other] ?? 0] ?? 0) * (other - place);
  });
  return sum;
}

/**
 * An order of the lanes in which hand-offs are shortest (minimum linear arrangement). Exact over all subsets for up to 12 lanes, after
 * Held, Karp 1962; for more by moving single lanes while that helps. Of an order and its reverse the one that is nearer to today's.
 */
export function shortestOrder(traffic: Traffic): number[] {
  const order = traffic.length <= EXACT ? exactOrder(traffic) : improvedOrder(traffic);
  const reverse = order.toReversed();
  const moved = (list: readonly number[]) => list.reduce((sum, lane, place) => sum + Math.abs(lane - place), 0);
  return moved(reverse) < moved(order) ? reverse : order;
}

/** The span is the sum over all borders between two lanes of what crosses them, so sets of first lanes are all that matters. */
function exactOrder(traffic: Traffic): number[] {
  const count = traffic.length;
  const sets = 2 ** count;
  const least = new Float64Array(sets).fill(Number.POSITIVE_INFINITY);
  const last = new Int8Array(sets);
  least[0] = 0;
  for (let set = 0; set < sets; set += 1) {
    const crossing = set === 0 ? 0 : crossingOf(traffic, set);
    const cost = (least[set] ?? 0) + crossing;
    for (let lane = 0; lane < count; lane += 1) {
      const next = set | (1 << lane);
      if (next === set || cost >= (least[next] ?? 0)) continue;
      least[next] = cost;
      last[next] = lane;
    }
  }
  const order: number[] = [];
  for (let set = sets - 1; set > 0; set ^= 1 << (last[set] ?? 0)) order.unshift(last[set] ?? 0);
  return order;
}

/** Hand-offs between the lanes of a set and all others. */
function crossingOf(traffic: Traffic, set: number): number {
  let sum = 0;
  traffic.forEach((row, lane) => {
    if ((set & (1 << lane)) === 0) return;
    row.forEach((weight, other) => {
      if ((set & (1 << other)) === 0) sum += weight;
    });
  });
  return sum;
}

function improvedOrder(traffic: Traffic): number[] {
  let order = traffic.map((_, lane) => lane);
  let least = handoffSpan(traffic, order);
  for (let improved = true; improved; ) {
    improved = false;
    for (let from = 0; from < order.length; from += 1) {
      for (let to = 0; to < order.length; to += 1) {
        const moved = order.toSpliced(from, 1).toSpliced(to, 0, order[from] ?? 0);
        const span = handoffSpan(traffic, moved);
        if (span >= least) continue;
        least = span;
        order = moved;
        improved = true;
      }
    }
  }
  return order;
}
