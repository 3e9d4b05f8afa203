import type { LayoutNode } from '../graph/layout-graph';

/** Two connectors that run side by side are this far apart, px. */
export const TRACK = 12;
/** The corners of a card, which no connector meets, px. */
const CORNER = 9;
/** How far from its middle a connector may meet a side of a diamond, as a share of the side. */
const DIAMOND = 0.16;
/** The same for the long sides of a pill, so that its ends read as its middle. */
const PILL = 0.4;
/** How far the outline may lie behind the box where a connector ends, px: beyond, the end looks loose. */
const MOST_GAP = 0.9;
/** Depth of the point of an escalation or a milestone, and what it takes from the sides beside it, px. */
const POINT = 14;
const BESIDE_POINT = 18;

/**
 * How far from the middle of its side a connector may meet a step, px. `isAlong`: the connector runs along the flow, so it meets the
 * step's near or far end; else one of its flanks.
 */
export function portReach({ kind, length, breadth }: LayoutNode, isAlong: boolean, isDown: boolean): number {
  const half = (isAlong ? breadth : length) / 2;
  if (kind === 'decision') return 2 * half * DIAMOND;
  const isLeftOrRight = isAlong !== isDown;
  if (kind === 'start' || kind === 'end') {
    if (!isLeftOrRight) return Math.max(0, Math.min(half - Math.min(length, breadth) / 2, half * PILL));
    return Math.min(half - CORNER, Math.sqrt(2 * half * MOST_GAP - MOST_GAP ** 2));
  }
  const hasPoint = kind === 'escalation' || kind === 'milestone';
  if (hasPoint && isLeftOrRight) return (half * MOST_GAP) / POINT;
  return Math.max(0, half - (hasPoint ? BESIDE_POINT : CORNER));
}

/** How many connectors a side holds side by side. */
export function portRoom(node: LayoutNode, isAlong: boolean, isDown: boolean): number {
  const reach = portReach(node, isAlong, isDown);
  return node.kind === 'decision' ? 2 : Math.max(1, Math.floor((2 * reach) / TRACK) + 1);
}
