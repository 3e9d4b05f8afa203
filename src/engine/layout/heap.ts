/** A binary heap; the smallest cost comes out first, equal ones in the order they went in. */
export class Heap<T> {
  private readonly items: { readonly cost: number; readonly turn: number; readonly value: T }[] = [];
  private turn = 0;

  push(value: T, cost: number): void {
    const { items } = this;
    this.turn += 1;
    items.push({ cost, turn: this.turn, value });
    for (let at = items.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.before(at, parent)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): T | undefined {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined) return undefined;
    if (items.length > 0) {
      items[0] = last;
      this.sink();
    }
    return top.value;
  }

  private sink(): void {
    const { items } = this;
    for (let at = 0; ; ) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < items.length && this.before(child, least)) least = child;
      if (least === at) return;
      this.swap(at, least);
      at = least;
    }
  }

  private before(a: number, b: number): boolean {
    const left = this.items[a];
    const right = this.items[b];
    if (left === undefined || right === undefined) return false;
    return left.cost < right.cost || (left.cost === right.cost && left.turn < right.turn);
  }

  private swap(a: number, b: number): void {
    const left = this.items[a];
    const right = this.items[b];
    if (left === undefined || right === undefined) return;
    this.items[a] = right;
    this.items[b] = left;
  }
}
