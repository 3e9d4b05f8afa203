import { cellRect } from '../../src/sop/drawing/cells';
import type { Point, Rect } from '../../src/sop/model/drawing';
import type { SopDocument } from '../../src/sop/model/sop-document';

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(box: Rect, cell: Rect): boolean {
  return box.x >= cell.x && box.y >= cell.y && box.x + box.width <= cell.x + cell.width && box.y + box.height <= cell.y + cell.height;
}

function through([a, b]: readonly [Point, Point], box: Rect): boolean {
  return (
    Math.max(a[0], b[0]) > box.x + 1 &&
    Math.min(a[0], b[0]) < box.x + box.width - 1 &&
    Math.max(a[1], b[1]) > box.y + 1 &&
    Math.min(a[1], b[1]) < box.y + box.height - 1
  );
}

function touches([x, y]: Point, box: Rect): boolean {
  return x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;
}

/** What a drawing must never show: overlapping steps, a step outside of its cell, a loose connector, one that runs through a step, a label on a step. */
export function drawingFaults(sop: SopDocument): readonly string[] {
  const faults: string[] = [];
  const boxes = [...sop.drawing.placements.values()];
  for (const [index, box] of boxes.entries()) {
    const step = sop.steps.get(box.id);
    if (step === undefined || !inside(box, cellRect(sop, step.roleId, step.stageId))) faults.push(`${box.id} is outside of its cell`);
    for (const other of boxes.slice(index + 1)) if (overlap(box, other)) faults.push(`${box.id} overlaps ${other.id}`);
  }
  for (const step of sop.steps.values()) if (!sop.drawing.placements.has(step.id)) faults.push(`${step.id} is not drawn`);
  for (const connector of sop.connectors.values()) {
    const route = sop.drawing.routes.get(connector.id);
    const from = sop.drawing.placements.get(connector.from);
    const to = sop.drawing.placements.get(connector.to);
    const first = route?.points[0];
    const last = route?.points.at(-1);
    if (route === undefined || from === undefined || to === undefined || first === undefined || last === undefined) {
      faults.push(`${connector.id} is not drawn`);
      continue;
    }
    if (!touches(first, from) || !touches(last, to)) faults.push(`${connector.id} is loose`);
    route.points.slice(1).forEach((point, index) => {
      const before = route.points[index] ?? point;
      if (before[0] !== point[0] && before[1] !== point[1]) faults.push(`${connector.id} is not square`);
      for (const box of boxes)
        if (box !== from && box !== to && through([before, point], box)) faults.push(`${connector.id} runs through ${box.id}`);
    });
    for (const box of boxes)
      if (route.label !== undefined && overlap(route.label, box)) faults.push(`the label of ${connector.id} is on ${box.id}`);
  }
  return faults;
}
