/** A binary heap of whole numbers by cost, the smallest on top; grows as needed. */
export class NumberHeap {
  size = 0;
  private costs = new Float64Array(1024);
  private values = new Int32Array(1024);

  clear(): void {
    this.size = 0;
  }

  push(cost: number, value: number): void {
    if (this.size === this.costs.length) this.grow();
    const { costs, values } = this;
    let at = this.size;
    this.size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = costs[parent] ?? 0;
      if (above <= cost) break;
      costs[at] = above;
      values[at] = values[parent] ?? 0;
      at = parent;
    }
    costs[at] = cost;
    values[at] = value;
  }

  /** The value with the smallest cost. Only while `size` is above 0. */
  pop(): number {
    const { costs, values } = this;
    const top = values[0] ?? 0;
    this.size -= 1;
    const cost = costs[this.size] ?? 0;
    const value = values[this.size] ?? 0;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && (costs[child + 1] ?? 0) < (costs[child] ?? 0)) child += 1;
      const below = costs[child] ?? 0;
      if (below >= cost) break;
      costs[at] = below;
      values[at] = values[child] ?? 0;
      at = child;
    }
    costs[at] = cost;
    values[at] = value;
    return top;
  }

  private grow(): void {
    const costs = new Float64Array(this.costs.length * 2);
    const values = new Int32Array(this.values.length * 2);
    costs.set(this.costs);
    values.set(this.values);
    this.costs = costs;
    this.values = values;
  }
}
