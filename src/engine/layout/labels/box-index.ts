import type { Rect } from '../../../sop/model/drawing';

const CELL = 256;
const STRIDE = 1 << 20;

/** Boxes by where they are, so that those near a place are found without looking at all. */
export class BoxIndex<T> {
  private readonly cells = new Map<number, { readonly box: Rect; readonly item: T }[]>();

  add(box: Rect, item: T): void {
    const entry = { box, item };
    this.visit(box, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(entry);
      else this.cells.set(key, [entry]);
    });
  }

  /** Calls back for each box that overlaps a place; a large one may come more than once. */
  overlapping(place: Rect, each: (box: Rect, item: T) => void): void {
    this.visit(place, (key) => {
      for (const { box, item } of this.cells.get(key) ?? []) {
        const apart =
          box.x >= place.x + place.width ||
          box.x + box.width <= place.x ||
          box.y >= place.y + place.height ||
          box.y + box.height <= place.y;
        if (!apart) each(box, item);
      }
    });
  }

  private visit({ x, y, width, height }: Rect, each: (key: number) => void): void {
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1) {
      for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1) each(column * STRIDE + row);
    }
  }
}
