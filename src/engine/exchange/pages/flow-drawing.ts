import { routeOf } from '../../../sop/drawing/direct-route';
import { labelOf } from '../../../sop/drawing/label-size';
import type { Connector } from '../../../sop/model/connector';
import type { LaneBand, Placement, Rect, StageBand } from '../../../sop/model/drawing';
import type { Note, SopDocument } from '../../../sop/model/sop-document';
import { boxToFlow, type FlowBox, type FlowPoint, pointToFlow, type Span } from './flow-space';
import { squeeze } from './squeeze';

export interface FlowStep {
  readonly placement: Placement;
  readonly box: FlowBox;
}

export interface FlowNote {
  readonly note: Note;
  readonly box: FlowBox;
}

/** A connector with the whole way that it takes in the drawing. */
export interface FlowLine {
  readonly connector: Connector;
  readonly points: readonly FlowPoint[];
  readonly label: FlowBox | null;
}

export interface FlowBand<Id> extends Span {
  readonly id: Id;
}

/** A drawing in the axes of its flow, with long empty stretches along the flow taken out. */
export interface FlowDrawing {
  readonly sop: SopDocument;
  readonly steps: readonly FlowStep[];
  readonly notes: readonly FlowNote[];
  readonly lines: readonly FlowLine[];
  readonly lanes: readonly FlowBand<LaneBand['id']>[];
  readonly stages: readonly FlowBand<StageBand['id']>[];
  readonly along: Span;
  readonly across: Span;
}

/** What may be left of the air between two columns, and between a column and the border of its stage: a line with its head has room. */
const LONGEST_GAP = 30;
const LONGEST_EDGE = 20;
/** Enough for the name of a stage without steps. */
const LEAST_STAGE = 140;
const AROUND_LINE = 6;
const LARGEST_NOTE = 400;

/** Reads the drawing of an SOP whose drawing is settled. */
export function flowDrawing(sop: SopDocument): FlowDrawing {
  const { direction } = sop.profile;
  const raw: FlowDrawing = {
    sop,
    steps: [...sop.drawing.placements.values()].flatMap((placement) =>
      sop.steps.has(placement.id) ? [{ placement, box: boxToFlow(direction, placement) }] : [],
    ),
    notes: [...sop.notes.values()].map((note) => ({ note, box: boxToFlow(direction, shortened(note)) })),
    lines: [...sop.connectors.values()].flatMap((connector) => {
      const { points, label } = routeOf(sop, connector);
      if (points.length < 2) return [];
      const worded = labelOf(connector).trim() !== '';
      return [
        {
          connector,
          points: points.map((point) => pointToFlow(direction, point)),
          label: label === undefined || !worded ? null : boxToFlow(direction, label),
        },
      ];
    }),
    lanes: [...sop.drawing.lanes.values()].map(spanOf),
    stages: [...sop.drawing.stages.values()].map(spanOf),
    along: { start: 0, end: 0 },
    across: { start: 0, end: 0 },
  };
  return withoutAir({ ...raw, along: extentOf(raw, 'along'), across: extentOf(raw, 'across') });
}

/** A note is no reason to make everything else smaller. */
function shortened(note: Note): Rect {
  return { ...note, width: Math.min(note.width, LARGEST_NOTE), height: Math.min(note.height, LARGEST_NOTE) };
}

function spanOf<Id>({ id, start, size }: { readonly id: Id; readonly start: number; readonly size: number }): FlowBand<Id> {
  return { id, start, end: start + size };
}

/** All that is drawn on an axis. */
function extentOf(drawing: FlowDrawing, axis: 'along' | 'across'): Span {
  const bands = axis === 'along' ? drawing.stages : drawing.lanes;
  const boxes = [...drawing.steps, ...drawing.notes].map(({ box }) => box);
  const labels = drawing.lines.flatMap(({ label }) => label ?? []);
  const spans = [
    ...bands,
    ...[...boxes, ...labels].map((box) => boxSpan(box, axis)),
    ...drawing.lines.flatMap(({ points }) =>
      points.map((point) => ({ start: point[axis === 'along' ? 0 : 1] - 4, end: point[axis === 'along' ? 0 : 1] + 4 })),
    ),
  ];
  const [first] = spans;
  if (first === undefined) return { start: 0, end: 0 };
  return spans.reduce<Span>((all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }), first);
}

/** The part of an axis that a box takes. */
export function boxSpan(box: FlowBox, axis: 'along' | 'across'): Span {
  return axis === 'along' ? { start: box.along, end: box.along + box.length } : { start: box.across, end: box.across + box.breadth };
}

/** A note far off, or a stage as long as a street, must not cost a person pages of nothing. */
function withoutAir(drawing: FlowDrawing): FlowDrawing {
  const labels = drawing.lines.flatMap(({ label }) => label ?? []);
  const occupied = [
    ...[...drawing.steps, ...drawing.notes].map(({ box }) => boxSpan(box, 'along')),
    ...labels.map((label) => boxSpan(label, 'along')),
    ...drawing.lines.flatMap(({ points }) => points.map(([along]) => ({ start: along - AROUND_LINE, end: along + AROUND_LINE }))),
  ];
  const map = squeeze({
    from: drawing.along.start,
    to: drawing.along.end,
    occupied,
    bands: drawing.stages.map((stage) => ({ ...stage, least: LEAST_STAGE })),
    gap: LONGEST_GAP,
    edge: LONGEST_EDGE,
  });
  const moved = (box: FlowBox): FlowBox => ({ ...box, along: map.at(box.along) });
  return {
    ...drawing,
    steps: drawing.steps.map((step) => ({ ...step, box: moved(step.box) })),
    notes: drawing.notes.map((note) => ({ ...note, box: moved(note.box) })),
    lines: drawing.lines.map((line) => ({
      ...line,
      points: line.points.map(([along, across]) => [map.at(along), across]),
      label: line.label === null ? null : moved(line.label),
    })),
    stages: drawing.stages.map((stage) => ({ ...stage, start: map.at(stage.start), end: map.at(stage.end) })),
    along: { start: 0, end: map.length },
  };
}
