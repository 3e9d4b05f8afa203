import type { Block, Mark } from '../../src/engine/exchange/pages/block';
import { pagePainter } from '../../src/engine/exchange/pages/paint-pages';
import type { PlacedBlock } from '../../src/engine/exchange/pages/stack-on-pages';
import type { WrappedSop } from '../../src/engine/exchange/pages/wrap-sop';
import { routeOf } from '../../src/sop/drawing/direct-route';
import type { Point, Rect } from '../../src/sop/model/drawing';
import type { SopDocument } from '../../src/sop/model/sop-document';

const SPARE = 0.05;
const POINTS_PER_PX = 0.75;

function inside(box: Rect, around: Rect): boolean {
  return (
    box.x >= around.x - SPARE &&
    box.y >= around.y - SPARE &&
    box.x + box.width <= around.x + around.width + SPARE &&
    box.y + box.height <= around.y + around.height + SPARE
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width - SPARE && b.x < a.x + a.width - SPARE && a.y < b.y + b.height - SPARE && b.y < a.y + a.height - SPARE;
}

const whole = ({ width, height }: Block): Rect => ({ x: 0, y: 0, width, height });
const circle = ({ at: [x, y] }: Mark): Rect => ({ x: x - 10, y: y - 10, width: 20, height: 20 });

function through(points: readonly Point[], box: Rect): boolean {
  return points.some((from, index) => {
    const to = points[index + 1];
    if (to === undefined) return false;
    return (
      Math.max(from[0], to[0]) > box.x + 1 &&
      Math.min(from[0], to[0]) < box.x + box.width - 1 &&
      Math.max(from[1], to[1]) > box.y + 1 &&
      Math.min(from[1], to[1]) < box.y + box.height - 1
    );
  });
}

/** Words are painted a little narrower than the room that is kept for them. */
function painted({ x, y, width, height }: Rect): Rect {
  return { x: x + 3, y: y + 1, width: width - 6, height: height - 2 };
}

/** Lines and words on steps that they keep away from in the drawing, and words out of their row. Of tidy drawings only: in a crowded one words have no other place. */
export function coveringFaults({ sop, pages }: WrappedSop): readonly string[] {
  return pages.flatMap(({ blocks }) => blocks.flatMap(({ block }) => coveredIn(block, sop)));
}

function coveredIn(block: Block, sop: SopDocument): readonly string[] {
  return block.lines.flatMap(({ connector, points, label }) => {
    const route = routeOf(sop, connector);
    const outside = label !== null && !inside(label, whole(block)) ? [`the words of ${connector.id} leave row ${block.tile.index}`] : [];
    const covered = block.steps.flatMap((step) => {
      const before = sop.drawing.placements.get(step.id);
      if (before === undefined) return [];
      const isEnd = connector.from === step.id || connector.to === step.id;
      const runsThrough = !isEnd && through(points, step) && !through(route.points, before);
      const isHidden = label !== null && overlap(painted(label), step) && (route.label === undefined || !overlap(route.label, before));
      return [
        ...(runsThrough ? [`${connector.id} runs through ${step.id}`] : []),
        ...(isHidden ? [`the words of ${connector.id} lie on ${step.id}`] : []),
      ];
    });
    const onMarks = block.marks.flatMap((mark) =>
      label !== null && overlap(painted(label), circle(mark)) ? [`the words of ${connector.id} lie on mark ${mark.letter}`] : [],
    );
    return [...outside, ...covered, ...onMarks];
  });
}

function blockFaults({ block, scale }: PlacedBlock, wrapped: WrappedSop): readonly string[] {
  const faults: string[] = [];
  const name = `row ${block.tile.index}`;
  for (const [index, step] of block.steps.entries()) {
    if (!inside(step, block.inner)) faults.push(`${step.id} is cut by the border of ${name}`);
    for (const other of block.steps.slice(index + 1)) {
      const before = [step.id, other.id].map((id) => wrapped.sop.drawing.placements.get(id));
      const [one, two] = before;
      if (overlap(step, other) && one !== undefined && two !== undefined && !overlap(one, two))
        faults.push(`${step.id} lies on ${other.id}`);
    }
    const placement = wrapped.sop.drawing.placements.get(step.id);
    if (placement?.width !== step.width || placement.height !== step.height) faults.push(`${step.id} has another size than in the drawing`);
  }
  for (const { connector, points } of block.lines) {
    if (points.some(([x, y]) => !inside({ x, y, width: 0, height: 0 }, whole(block)))) faults.push(`${connector.id} leaves ${name}`);
  }
  for (const mark of block.marks) {
    if (!inside(circle(mark), whole(block))) faults.push(`mark ${mark.letter} leaves ${name}`);
    if (mark.words !== null && !inside(mark.words, whole(block))) faults.push(`the words of mark ${mark.letter} leave ${name}`);
    for (const step of block.steps) if (overlap(circle(mark), step)) faults.push(`mark ${mark.letter} lies on ${step.id}`);
  }
  for (const note of block.notes) if (!inside(note, whole(block))) faults.push(`${note.id} leaves ${name}`);
  if (!(scale > 0 && scale <= 1)) faults.push(`${name} has the scale ${scale}`);
  return faults;
}

/** Each connector between two tiles has one pair of marks, each letter is one connector's, and all others have none. */
function markFaults(wrapped: WrappedSop): readonly string[] {
  const faults: string[] = [];
  const blocks = wrapped.pages.flatMap((page) => page.blocks.map(({ block }) => block));
  const tileOf = new Map(blocks.flatMap(({ tile, steps }) => steps.map(({ id }) => [id, tile] as const)));
  const marks = blocks.flatMap((block) => block.marks.map((mark) => ({ mark, tile: block.tile })));
  const letters = new Map<string, Set<string>>();
  for (const { mark } of marks) letters.set(mark.letter, (letters.get(mark.letter) ?? new Set()).add(mark.connector.id));
  for (const [letter, ids] of letters) if (ids.size > 1) faults.push(`${letter} stands for ${[...ids]}`);
  for (const { id, from, to } of wrapped.sop.connectors.values()) {
    const own = marks.filter(({ mark }) => mark.connector.id === id);
    const runs = blocks.flatMap(({ lines }) => lines.filter(({ connector }) => connector.id === id));
    if (tileOf.get(from) === tileOf.get(to)) {
      if (own.length > 0 || runs.length !== 1) faults.push(`${id} is whole and has ${own.length} marks and ${runs.length} lines`);
      continue;
    }
    const [leaves, arrives] = [own.filter(({ mark }) => mark.leaves), own.filter(({ mark }) => !mark.leaves)];
    if (leaves.length !== 1 || arrives.length !== 1 || runs.length !== 2)
      faults.push(`${id} is cut and has ${own.length} marks and ${runs.length} lines`);
    if (leaves[0]?.mark.letter !== arrives[0]?.mark.letter) faults.push(`${id} has two letters`);
    if (leaves[0]?.tile !== tileOf.get(from) || arrives[0]?.tile !== tileOf.get(to))
      faults.push(`${id} has its marks in other rows than its steps`);
  }
  return faults;
}

/** What wrapped pages must never show. Empty: every step is there once and whole, everything can be read, every cut line goes on. */
export function pageFaults(wrapped: WrappedSop): readonly string[] {
  const faults: string[] = [...markFaults(wrapped)];
  const { sop, sheet, pages } = wrapped;
  const pictures = pages.map(pagePainter(wrapped)).map(({ svg }) => svg);
  const shown = pictures.flatMap((svg) => [...svg.matchAll(/data-step-id="([^"]+)"/g)].map((match) => match[1] ?? ''));
  const expected = [...sop.steps.keys()].filter((id) => sop.drawing.placements.has(id));
  if ([...shown].sort().join() !== [...expected].sort().join())
    faults.push(`shown are ${shown.length} steps of ${expected.length}: ${shown}`);
  pages.forEach((page, index) => {
    const svg = pictures[index] ?? '';
    if (/NaN|Infinity|undefined/.test(svg)) faults.push(`page ${page.number} has places that are none`);
    const printable = {
      x: sheet.margin,
      y: sheet.margin,
      width: sheet.width - 2 * sheet.margin,
      height: (sheet.height ?? Number.POSITIVE_INFINITY) - 2 * sheet.margin,
    };
    const smallestText = Math.min(...[...svg.matchAll(/font-size="([\d.]+)"/g)].map((match) => Number(match[1])));
    for (const placed of page.blocks) {
      faults.push(...blockFaults(placed, wrapped));
      const { block, x, y, scale } = placed;
      if (!inside({ x, y, width: block.width * scale, height: block.height * scale }, printable))
        faults.push(`row ${block.tile.index} leaves page ${page.number}`);
      const points = smallestText * scale * POINTS_PER_PX;
      const isTold = wrapped.tooSmall.some((one) => one.page === page.number && one.scale === scale);
      if (points < 8 - 1e-6 && !isTold) faults.push(`row ${block.tile.index} has text of ${points} pt, and nobody is told`);
    }
    page.blocks.forEach((one, at) => {
      for (const two of page.blocks.slice(at + 1))
        if (overlap(areaOf(one), areaOf(two))) faults.push(`two rows lie on each other on page ${page.number}`);
    });
  });
  return faults;
}

function areaOf({ block, x, y, scale }: PlacedBlock): Rect {
  return { x, y, width: block.width * scale, height: block.height * scale };
}
