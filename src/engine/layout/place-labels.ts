import { textWidth } from '../../sop/drawing/text-width';
import type { Point, Rect } from '../../sop/model/drawing';

const HEIGHT = 18;
const PADDING = 6;
const SCALE = 12 / 14;
const MAX_WIDTH = 180;
const GAP = 6;

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Places along a polyline where a label could stand, nearest to the source first. */
function candidates(points: readonly Point[], width: number): Rect[] {
  const boxes: Rect[] = [];
  points.slice(1).forEach((to, index) => {
    const from = points[index];
    if (from === undefined) return;
    const isLevel = from[1] === to[1];
    const length = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
    const half = (isLevel ? width : HEIGHT) / 2;
    if (length < 2 * half) return;
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      const along = Math.min(half + GAP, length / 2) + share * Math.max(0, length - 2 * half - 2 * GAP);
      const x = from[0] + (Math.sign(to[0] - from[0]) || 0) * along;
      const y = from[1] + (Math.sign(to[1] - from[1]) || 0) * along;
      boxes.push({ x: Math.round(x - width / 2), y: Math.round(y - HEIGHT / 2), width, height: HEIGHT });
    }
  });
  return boxes;
}

/** A box for each label: on its connector, near the source, on no step and on no other label where there is such a place. */
export function placeLabels(labels: readonly string[], ways: readonly (readonly Point[])[], steps: readonly Rect[]): (Rect | undefined)[] {
  const placed: Rect[] = [];
  return labels.map((text, index) => {
    if (text === '') return undefined;
    const width = Math.ceil(Math.min(MAX_WIDTH, textWidth(text) * SCALE) + 2 * PADDING);
    let best: { readonly box: Rect; readonly cost: number } | null = null;
    const own = ways[index] ?? [];
    candidates(own, width).forEach((box, turn) => {
      let cost = turn;
      for (const other of steps) cost += overlap(box, other) * 10;
      for (const other of placed) cost += overlap(box, other) * 10;
      ways.forEach((points, other) => {
        if (other !== index && runsThrough(points, box)) cost += 6;
      });
      if (best === null || cost < best.cost) best = { box, cost };
    });
    const [x, y] = own[0] ?? [0, 0];
    const box = (best as { readonly box: Rect } | null)?.box ?? { x: x + GAP, y: y - HEIGHT - 2, width, height: HEIGHT }; // TypeScript does not see the assignment in the callback
    placed.push(box);
    return box;
  });
}

function runsThrough(points: readonly Point[], box: Rect): boolean {
  return points.slice(1).some((to, index) => {
    const from = points[index];
    if (from === undefined) return false;
    return (
      Math.max(from[0], to[0]) > box.x &&
      Math.min(from[0], to[0]) < box.x + box.width &&
      Math.max(from[1], to[1]) > box.y &&
      Math.min(from[1], to[1]) < box.y + box.height
    );
  });
}
