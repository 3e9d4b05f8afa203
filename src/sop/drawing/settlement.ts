import type { Connector } from '../model/connector';
import { type LaneBand, type Placement, type Point, type Rect, type Route, type StageBand, UNASSIGNED } from '../model/drawing';
import type { ConnectorId, RoleId, StageId, StepId } from '../model/ids';
import type { Direction } from '../model/sop-document';
import type { Step } from '../model/step';
import { type Axis, bandMeasure, columnOf, laneAxis, laneOf } from './bands';
import { freeSpot } from './free-spot';
import { CELL_PADDING, STEP_GAP } from './geometry-constants';
import { routeFits } from './route-fits';

/** What settling reads. */
export interface DrawnSop {
  readonly direction: Direction;
  readonly roleIds: ReadonlySet<RoleId>;
  readonly stageIds: ReadonlySet<StageId>;
  readonly steps: ReadonlyMap<StepId, Step>;
  readonly connectors: ReadonlyMap<ConnectorId, Connector>;
  readonly placements: ReadonlyMap<StepId, Placement>;
  readonly routes: ReadonlyMap<ConnectorId, Route>;
  readonly lanes: ReadonlyMap<string, LaneBand>;
  readonly stages: ReadonlyMap<string, StageBand>;
  sizeOf(step: Step): { readonly width: number; readonly height: number };
}

/** What settling says the drawing should be. Rows that are right already are the same objects. */
export interface Settlement {
  readonly placements: ReadonlyMap<StepId, Placement>;
  readonly routes: ReadonlyMap<ConnectorId, Route>;
  readonly lanes: readonly LaneBand[];
  readonly stages: readonly StageBand[];
}

interface Band<B extends LaneBand | StageBand> {
  readonly id: B['id'];
  readonly before: B | undefined;
  readonly oldStart: number;
  size: number;
  start: number;
}

type Bands<B extends LaneBand | StageBand> = Map<string, Band<B>>;

/** A step's box relative to the corner of its cell. */
interface Box {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

function bandsFor<B extends LaneBand | StageBand>(
  ids: readonly B['id'][],
  stored: ReadonlyMap<string, B>,
  axis: Axis,
): { bands: Bands<B>; origin: number } {
  const { usual, least } = bandMeasure(axis);
  const known = ids.flatMap((id) => stored.get(id) ?? []);
  const origin = known.length === 0 ? 0 : Math.min(...known.map((band) => band.start));
  const bands: Bands<B> = new Map();
  let at = origin;
  for (const id of ids) {
    const before = stored.get(id);
    const size = Math.max(least, before?.size ?? usual);
    bands.set(id, { id, before, oldStart: before?.start ?? at, size, start: at });
    at += size;
  }
  return { bands, origin };
}

const lengthOf = (axis: Axis) => (axis === 'x' ? 'width' : 'height');

/** The step's offset in its band when it was drawn there; null: it stood elsewhere. */
function offsetIn(band: Band<LaneBand | StageBand>, placement: Placement, axis: Axis): number | null {
  const offset = placement[axis] - band.oldStart;
  const centre = offset + placement[lengthOf(axis)] / 2;
  return centre >= 0 && centre <= Math.max(band.size, band.before?.size ?? 0) ? offset : null;
}

/** Bands grow to hold their boxes; a box that sticks out at the near side moves in. */
function hold(bands: Bands<LaneBand | StageBand>, boxes: Iterable<readonly [string, Box]>, axis: Axis): void {
  for (const [id, box] of boxes) {
    const band = bands.get(id);
    if (band === undefined) continue;
    box[axis] = Math.max(CELL_PADDING, box[axis]);
    band.size = Math.max(band.size, Math.ceil(box[axis] + box[lengthOf(axis)] + CELL_PADDING));
  }
}

function restart(bands: Bands<LaneBand | StageBand>, origin: number): void {
  let at = origin;
  for (const band of bands.values()) {
    band.start = at;
    at += band.size;
  }
}

function settledBands<B extends LaneBand | StageBand>(bands: Bands<B>, make: (id: B['id'], start: number, size: number) => B): B[] {
  return [...bands.values()].map(({ id, before, start, size }) => {
    if (before !== undefined && before.start === start && before.size === size) return before;
    return before === undefined ? make(id, start, size) : { ...before, start, size };
  });
}

class Settling {
  private readonly across: Axis;
  private readonly along: Axis;
  private readonly lanes: Bands<LaneBand>;
  private readonly stages: Bands<StageBand>;
  private readonly laneOrigin: number;
  private readonly stageOrigin: number;
  /** Boxes by step, and by cell for the search of free spots. */
  private readonly boxes = new Map<StepId, Box>();
  private readonly cells = new Map<string, Box[]>();

  constructor(private readonly drawn: DrawnSop) {
    this.across = laneAxis(drawn.direction);
    this.along = this.across === 'y' ? 'x' : 'y';
    const steps = [...drawn.steps.values()];
    const laneIds: LaneBand['id'][] = [...drawn.roleIds];
    const stageIds: StageBand['id'][] = [...drawn.stageIds];
    if (steps.some((step) => this.laneIdOf(step) === UNASSIGNED)) laneIds.push(UNASSIGNED);
    if (steps.some((step) => this.stageIdOf(step) === UNASSIGNED)) stageIds.push(UNASSIGNED);
    ({ bands: this.lanes, origin: this.laneOrigin } = bandsFor<LaneBand>(laneIds, drawn.lanes, this.across));
    ({ bands: this.stages, origin: this.stageOrigin } = bandsFor<StageBand>(stageIds, drawn.stages, this.along));
  }

  private laneIdOf(step: Step): LaneBand['id'] {
    return laneOf(this.drawn.roleIds, step.roleId);
  }

  private stageIdOf(step: Step): StageBand['id'] {
    return columnOf(this.drawn.stageIds, step.stageId);
  }

  private put(step: Step, box: Box): void {
    this.boxes.set(step.id, box);
    const key = `${this.laneIdOf(step)}/${this.stageIdOf(step)}`;
    const cell = this.cells.get(key);
    if (cell) cell.push(box);
    else this.cells.set(key, [box]);
  }

  run(): Settlement {
    const homeless: Step[] = [];
    for (const step of this.drawn.steps.values()) {
      const box = this.boxAtHome(step);
      if (box === null) homeless.push(step);
      else this.put(step, box);
    }
    this.holdAll();
    for (const step of homeless) this.put(step, this.newHome(step));
    this.holdAll();
    restart(this.lanes, this.laneOrigin);
    restart(this.stages, this.stageOrigin);
    const placements = this.placements();
    return {
      placements,
      routes: this.routes(placements),
      lanes: settledBands(this.lanes, (id, start, size) => ({ id, start, size })),
      stages: settledBands(this.stages, (id, start, size) => ({ id, start, size })),
    };
  }

  private holdAll(): void {
    const byLane: [string, Box][] = [];
    const byStage: [string, Box][] = [];
    for (const [id, box] of this.boxes) {
      const step = this.drawn.steps.get(id);
      if (step === undefined) continue;
      byLane.push([this.laneIdOf(step), box]);
      byStage.push([this.stageIdOf(step), box]);
    }
    hold(this.lanes, byLane, this.across);
    hold(this.stages, byStage, this.along);
  }

  /** Where the step stands in its cell, when it is drawn there already. */
  private boxAtHome(step: Step): Box | null {
    const placement = this.drawn.placements.get(step.id);
    const lane = this.lanes.get(this.laneIdOf(step));
    const stage = this.stages.get(this.stageIdOf(step));
    if (placement === undefined || lane === undefined || stage === undefined) return null;
    if (lane.before === undefined || stage.before === undefined) return null;
    const across = offsetIn(lane, placement, this.across);
    const along = offsetIn(stage, placement, this.along);
    if (across === null || along === null) return null;
    const { width, height } = placement;
    return this.across === 'y' ? { x: along, y: across, width, height } : { x: across, y: along, width, height };
  }

  /** A free spot in the step's cell: near where it was, or just after the step that leads to it. */
  private newHome(step: Step): Box {
    const lane = this.lanes.get(this.laneIdOf(step));
    const stage = this.stages.get(this.stageIdOf(step));
    const placement = this.drawn.placements.get(step.id);
    const { width, height } = placement ?? this.drawn.sizeOf(step);
    const cell = { [this.across]: lane?.size ?? 0, [this.along]: stage?.size ?? 0 };
    const start = { [this.across]: lane?.oldStart ?? 0, [this.along]: stage?.oldStart ?? 0 };
    const wish = this.wish(step, placement, { width, height });
    const near = { x: wish.x - (start.x ?? 0), y: wish.y - (start.y ?? 0) };
    const taken = this.cells.get(`${this.laneIdOf(step)}/${this.stageIdOf(step)}`) ?? [];
    return freeSpot(taken, { width, height }, near, { width: cell.x ?? 0, height: cell.y ?? 0 }, this.along);
  }

  private wish(
    step: Step,
    placement: Placement | undefined,
    size: { readonly width: number; readonly height: number },
  ): { x: number; y: number } {
    if (placement !== undefined) return placement;
    for (const connector of this.drawn.connectors.values()) {
      if (connector.to !== step.id) continue;
      const before = this.drawn.placements.get(connector.from);
      if (before === undefined) continue;
      return this.along === 'x'
        ? { x: before.x + before.width + STEP_GAP, y: before.y + (before.height - size.height) / 2 }
        : { x: before.x + (before.width - size.width) / 2, y: before.y + before.height + STEP_GAP };
    }
    return { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY };
  }

  private placements(): Map<StepId, Placement> {
    const placements = new Map<StepId, Placement>();
    for (const step of this.drawn.steps.values()) {
      const box = this.boxes.get(step.id);
      const lane = this.lanes.get(this.laneIdOf(step));
      const stage = this.stages.get(this.stageIdOf(step));
      if (box === undefined || lane === undefined || stage === undefined) continue;
      const start = { [this.across]: lane.start, [this.along]: stage.start };
      const x = box.x + (start.x ?? 0);
      const y = box.y + (start.y ?? 0);
      const before = this.drawn.placements.get(step.id);
      const same = before !== undefined && before.x === x && before.y === y;
      placements.set(step.id, same ? before : { id: step.id, width: box.width, height: box.height, pinned: false, ...before, x, y });
    }
    return placements;
  }

  /** Routes whose two ends moved alike move along; those that no longer meet their steps go. */
  private routes(placements: ReadonlyMap<StepId, Placement>): Map<ConnectorId, Route> {
    const routes = new Map<ConnectorId, Route>();
    for (const [id, route] of this.drawn.routes) {
      const connector = this.drawn.connectors.get(id);
      const from = connector && placements.get(connector.from);
      const to = connector && placements.get(connector.to);
      if (connector === undefined || from === undefined || to === undefined) continue;
      const moved = shift(this.drawn.placements.get(connector.from), from);
      const also = shift(this.drawn.placements.get(connector.to), to);
      if (moved.x !== also.x || moved.y !== also.y) continue;
      const next = moved.x === 0 && moved.y === 0 ? route : movedRoute(route, moved.x, moved.y);
      if (routeFits(next, from, to)) routes.set(id, next);
    }
    return routes;
  }
}

function shift(before: Rect | undefined, now: Rect): { readonly x: number; readonly y: number } {
  return before === undefined ? { x: Number.NaN, y: Number.NaN } : { x: now.x - before.x, y: now.y - before.y };
}

function movedRoute(route: Route, dx: number, dy: number): Route {
  const points = route.points.map(([x, y]): Point => [x + dx, y + dy]);
  return route.label === undefined
    ? { ...route, points }
    : { ...route, points, label: { ...route.label, x: route.label.x + dx, y: route.label.y + dy } };
}

/**
 * What a drawing must be so that every step stands in the cell of its owner and its stage: bands in table order without gaps,
 * contents carried along with their band, steps that stand elsewhere given a free spot, bands grown to hold what is in them.
 */
export function settlement(drawn: DrawnSop): Settlement {
  return new Settling(drawn).run();
}
