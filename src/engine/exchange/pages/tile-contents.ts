import { cutLines, type Run } from './cut-lines';
import type { FlowDrawing, FlowNote, FlowStep } from './flow-drawing';
import type { FlowBox } from './flow-space';
import type { Tile, Tiles } from './tiles';

/** What lies in a tile, still in places of the drawing. */
export interface TileContent {
  readonly tile: Tile;
  readonly steps: readonly FlowStep[];
  readonly notes: readonly FlowNote[];
  readonly runs: readonly Run[];
}

/** What lies in each tile: steps and notes by their middle, connectors by the pieces that are shown. */
export function tileContents(drawing: FlowDrawing, tiles: Tiles): readonly TileContent[] {
  const steps = byTile(drawing.steps, ({ box }) => at(tiles, box));
  const notes = byTile(drawing.notes, ({ box }) => at(tiles, box));
  const runs = byTile(cutLines(drawing, tiles), ({ tile }) => tile);
  return tiles.all.map((tile) => ({ tile, steps: steps(tile), notes: notes(tile), runs: runs(tile) }));
}

function at(tiles: Tiles, { along, across, length, breadth }: FlowBox): Tile | undefined {
  return tiles.at([along + length / 2, across + breadth / 2]);
}

function byTile<Item>(items: readonly Item[], tileOf: (item: Item) => Tile | undefined): (tile: Tile) => readonly Item[] {
  const found = new Map<Tile, Item[]>();
  for (const item of items) {
    const tile = tileOf(item);
    if (tile === undefined) continue;
    const known = found.get(tile);
    if (known === undefined) found.set(tile, [item]);
    else known.push(item);
  }
  return (tile) => found.get(tile) ?? [];
}
