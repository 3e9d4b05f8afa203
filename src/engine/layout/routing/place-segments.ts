import type { LayoutGraph } from '../graph/layout-graph';
import type { LineTracks, Track, Tracks } from './assign-tracks';
import type { GridSpace } from './grid-space';
import type { LinePlaces } from './line-places';
import { portReach, TRACK } from './port-reach';
import type { Segment } from './segments';
import { separate } from './separate';

/**
 * Where each segment lies across its line, px: in a strip on its track; on a column or a row around its middle, so that straight
 * ways stay straight and the ends stay on the sides of their steps.
 */
export function placeSegments(graph: LayoutGraph, grid: GridSpace, tracks: Tracks, places: LinePlaces): ReadonlyMap<Segment, number> {
  const result = new Map<Segment, number>();
  const onAxis = (lines: ReadonlyMap<number, LineTracks>, isAlong: boolean) => {
    for (const [line, { tracks: all }] of lines) {
      const at = (isAlong ? places.y : places.x)[line] ?? 0;
      const isChannel = (isAlong ? grid.yLines : grid.xLines)[line]?.isChannel === true;
      if (isChannel) {
        for (const { segment, track, of } of all) result.set(segment, at + (track - (of - 1) / 2) * TRACK);
        continue;
      }
      const room = ((isAlong ? places.ySize : places.xSize)[line] ?? 0) / 2 - 8;
      const reach = (segment: Segment) => reachOf(graph, segment, room);
      for (const bundle of bundles(all)) for (const [segment, offset] of inBundle(bundle, reach)) result.set(segment, at + offset);
    }
  };
  onAxis(tracks.along, true);
  onAxis(tracks.across, false);
  return result;
}

function reachOf(graph: LayoutGraph, segment: Segment, room: number): number {
  const edge = graph.edges[segment.edge];
  const source = graph.nodes[edge?.from ?? -1];
  const target = graph.nodes[edge?.to ?? -1];
  let reach = segment.isFirst || segment.isLast ? Number.POSITIVE_INFINITY : room;
  if (segment.isFirst && source !== undefined) reach = Math.min(reach, portReach(source, segment.isAlong, graph.isDown));
  if (segment.isLast && target !== undefined) reach = Math.min(reach, portReach(target, segment.isAlong, graph.isDown));
  return reach;
}

function bundles(tracks: readonly Track[]): Track[][] {
  const result: Track[][] = [];
  for (const track of tracks) {
    const known = result[track.bundle];
    if (known) known.push(track);
    else result[track.bundle] = [track];
  }
  return result;
}

/** The middle of a bundle is that of its straight ways, else of those that end here. */
function inBundle(bundle: readonly Track[], reach: (segment: Segment) => number): [Segment, number][] {
  const sorted = [...bundle].sort((a, b) => a.track - b.track);
  const straight = sorted.filter(({ segment }) => segment.isFirst && segment.isLast);
  const ending = sorted.filter(({ segment }) => segment.isFirst || segment.isLast);
  const middle = straight.length > 0 ? (straight[(straight.length - 1) >> 1]?.track ?? 0) : halfWay(ending.length > 0 ? ending : sorted);
  const offsets = separate(
    sorted.map((track) => {
      const limit = reach(track.segment);
      return { wish: (track.track - middle) * TRACK, low: -limit, high: limit };
    }),
    neighboursBefore(sorted),
    TRACK,
  );
  return sorted.map(({ segment }, index) => [segment, offsets[index] ?? 0]);
}

function halfWay(sorted: readonly Track[]): number {
  return ((sorted[0]?.track ?? 0) + (sorted.at(-1)?.track ?? 0)) / 2;
}

/** For each of the sorted ones the places of those beside it that lie before it. */
function neighboursBefore(sorted: readonly Track[]): number[][] {
  const placeOf = new Map(sorted.map((track, index) => [track, index]));
  return sorted.map((track) => track.beside.filter((other) => other.track < track.track).map((other) => placeOf.get(other) ?? 0));
}
