import type { Connector } from '../model/connector';
import { type LaneBand, type Placement, type Rect, type Route, type StageBand, UNASSIGNED } from '../model/drawing';
import type { ConnectorId, RoleId, StageId, StepId } from '../model/ids';
import type { Direction } from '../model/sop-document';
import type { Step } from '../model/step';
import { BandStack } from './band-stack';
import { type Axis, columnOf, flowAxis, laneAxis, laneOf, lengthOn } from './bands';
import { type BeforeCommand, carriedRoutes } from './carried-routes';
import { freeSpot, type Size, type Spot } from './free-spot';
import { FARTHEST_PLACE, LONGEST_BAND, STEP_GAP } from './geometry-constants';

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
  /** The drawing before the command that is settled. */
  readonly before?: BeforeCommand;
  sizeOf(step: Step): Size;
}

/** What settling says the drawing should be. Rows that are right already are the same objects. */
export interface Settlement {
  readonly placements: ReadonlyMap<StepId, Placement>;
  readonly routes: ReadonlyMap<ConnectorId, Route>;
  readonly lanes: readonly LaneBand[];
  readonly stages: readonly StageBand[];
}

/** A step with its cell and its box, whose corner is counted from the corner of the cell. */
interface Seat {
  readonly step: Step;
  readonly lane: LaneBand['id'];
  readonly column: StageBand['id'];
  readonly before: Placement | undefined;
  box: Spot | null;
}

/** A place that can be drawn, or undefined: then the step is placed anew. */
function sound(placement: Placement | undefined): Placement | undefined {
  if (placement === undefined) return undefined;
  const { x, y, width, height } = placement;
  const isNear = Math.abs(x) <= FARTHEST_PLACE && Math.abs(y) <= FARTHEST_PLACE;
  return isNear && width > 0 && height > 0 && width < LONGEST_BAND / 2 && height < LONGEST_BAND / 2 ? placement : undefined;
}

class Settling {
  private readonly across: Axis;
  private readonly along: Axis;
  private readonly lanes: BandStack<LaneBand>;
  private readonly columns: BandStack<StageBand>;
  private readonly seats = new Map<StepId, Seat>();
  private readonly taken = new Map<string, Spot[]>();
  private predecessors: Map<StepId, StepId[]> | null = null;

  constructor(private readonly drawn: DrawnSop) {
    this.across = laneAxis(drawn.direction);
    this.along = flowAxis(drawn.direction);
    const laneIds: LaneBand['id'][] = [...drawn.roleIds];
    const columnIds: StageBand['id'][] = [...drawn.stageIds];
    for (const step of drawn.steps.values()) {
      const lane = laneOf(drawn.roleIds, step.roleId);
      const column = columnOf(drawn.stageIds, step.stageId);
      if (lane === UNASSIGNED && laneIds.at(-1) !== UNASSIGNED) laneIds.push(UNASSIGNED);
      if (column === UNASSIGNED && columnIds.at(-1) !== UNASSIGNED) columnIds.push(UNASSIGNED);
      this.seats.set(step.id, { step, lane, column, before: sound(drawn.placements.get(step.id)), box: null });
    }
    this.lanes = new BandStack<LaneBand>(laneIds, drawn.lanes, this.across);
    this.columns = new BandStack<StageBand>(columnIds, drawn.stages, this.along);
  }

  run(): Settlement {
    const homeless = [...this.seats.values()].filter((seat) => !this.sitWhereItStands(seat));
    for (const seat of homeless) this.sit(seat, this.newSpot(seat));
    this.lanes.restack();
    this.columns.restack();
    const placements = new Map([...this.seats.values()].map((seat) => [seat.step.id, this.placementOf(seat)]));
    return {
      placements,
      routes: carriedRoutes(this.drawn, placements, this.drawn.before),
      lanes: this.lanes.rows((id, start, size) => ({ id, start, size })),
      stages: this.columns.rows((id, start, size) => ({ id, start, size })),
    };
  }

  /** A value for each axis, from one across the lanes and one along the flow. */
  private point(across: number, along: number): { readonly x: number; readonly y: number } {
    return this.across === 'y' ? { x: along, y: across } : { x: across, y: along };
  }

  private sit(seat: Seat, { x, y, width, height }: Rect): void {
    const box = { x, y, width, height };
    const across = this.lanes.hold(seat.lane, box[this.across], box[lengthOn(this.across)]);
    const along = this.columns.hold(seat.column, box[this.along], box[lengthOn(this.along)]);
    seat.box = { width, height, ...this.point(across, along) };
    const cell = this.takenIn(seat);
    cell.push(seat.box);
  }

  private takenIn({ lane, column }: Seat): Spot[] {
    const key = `${lane}/${column}`;
    const boxes = this.taken.get(key) ?? [];
    if (boxes.length === 0) this.taken.set(key, boxes);
    return boxes;
  }

  /** True when the step is drawn in its cell already; then it stays there. */
  private sitWhereItStands(seat: Seat): boolean {
    if (seat.before === undefined) return false;
    const across = this.lanes.offsetIn(seat.lane, seat.before);
    const along = this.columns.offsetIn(seat.column, seat.before);
    if (across === null || along === null) return false;
    this.sit(seat, { ...seat.before, ...this.point(across, along) });
    return true;
  }

  /** A free spot in the step's cell: near where it was, or just after the step that leads to it. */
  private newSpot(seat: Seat): Spot {
    const { width, height } = seat.before ?? this.drawn.sizeOf(seat.step);
    const corner = this.point(this.lanes.oldStartOf(seat.lane), this.columns.oldStartOf(seat.column));
    const wish = seat.before ?? this.spotAfter(seat, { width, height });
    const near = wish && { x: wish.x - corner.x, y: wish.y - corner.y };
    const size = this.point(this.lanes.sizeOf(seat.lane), this.columns.sizeOf(seat.column));
    return freeSpot(this.takenIn(seat), { width, height }, near, { width: size.x, height: size.y }, this.along);
  }

  /** Right after a step that leads here and has its place. */
  private spotAfter({ step }: Seat, { width, height }: Size): { readonly x: number; readonly y: number } | null {
    for (const id of this.predecessorsOf(step.id)) {
      const before = this.seats.get(id);
      if (before?.box == null) continue;
      const { box } = before;
      const corner = this.point(this.lanes.oldStartOf(before.lane), this.columns.oldStartOf(before.column));
      const x = corner.x + box.x;
      const y = corner.y + box.y;
      if (this.along === 'x') return { x: x + box.width + STEP_GAP, y: y + (box.height - height) / 2 };
      return { x: x + (box.width - width) / 2, y: y + box.height + STEP_GAP };
    }
    return null;
  }

  private predecessorsOf(id: StepId): readonly StepId[] {
    if (this.predecessors === null) {
      this.predecessors = new Map();
      for (const { from, to } of this.drawn.connectors.values()) {
        const known = this.predecessors.get(to);
        if (known) known.push(from);
        else this.predecessors.set(to, [from]);
      }
    }
    return this.predecessors.get(id) ?? [];
  }

  private placementOf({ step, lane, column, before, box }: Seat): Placement {
    const { width, height, ...corner } = box ?? { x: 0, y: 0, ...this.drawn.sizeOf(step) };
    const across = this.lanes.place(lane, corner[this.across], before?.[this.across]);
    const along = this.columns.place(column, corner[this.along], before?.[this.along]);
    const { x, y } = this.point(across, along);
    if (before !== undefined && before.x === x && before.y === y) return before;
    return { pinned: false, ...this.drawn.placements.get(step.id), id: step.id, x, y, width, height };
  }
}

/**
 * What a drawing must be so that every step stands in the cell of its owner and its stage: bands in table order without gaps,
 * contents carried along with their band, steps that stand elsewhere given a free spot, bands grown to hold what is in them.
 */
export function settlement(drawn: DrawnSop): Settlement {
  return new Settling(drawn).run();
}
