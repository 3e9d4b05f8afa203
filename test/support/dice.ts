/** Draws from a list of numbers, over and over, so that one list tells a whole choice and a shorter one is a simpler choice. */
export class Dice {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  private next(): number {
    const number = this.numbers[this.at % this.numbers.length] ?? 0;
    this.at += 1;
    return number;
  }

  below(limit: number): number {
    return this.next() % limit;
  }

  /** Once in `times`. */
  rarely(times: number): boolean {
    return this.below(times) === times - 1;
  }

  one<const Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }

  /** One of a table's ids, and now and then one that is not there. */
  idIn<Id extends string>(table: ReadonlyMap<Id, unknown>): Id {
    const ids = [...table.keys()];
    if (ids.length === 0 || this.rarely(12)) return 'not-there' as Id; // brands exist in types only
    return ids[this.below(ids.length)] as Id; // below the length
  }

  idOrNull<Id extends string>(table: ReadonlyMap<Id, unknown>): Id | null {
    return this.rarely(4) ? null : this.idIn(table);
  }

  some<Id extends string>(table: ReadonlyMap<Id, unknown>, most = 3): Id[] {
    return Array.from({ length: this.below(most + 1) }, () => this.idIn(table));
  }

  /** A new id, and now and then one that is taken already or that no file may hold. */
  newId<Id extends string>(prefix: string, table: ReadonlyMap<Id, unknown>): Id {
    if (this.rarely(15)) return this.idIn(table);
    if (this.rarely(40)) return '_unassigned' as Id; // brands exist in types only
    if (this.rarely(40)) return 'no id!' as Id; // as above
    return `${prefix}-${this.next()}-${this.next()}` as Id; // as above
  }

  px(): number {
    if (this.rarely(60)) return this.one([Number.NaN, Number.POSITIVE_INFINITY, -1e300, 1e300, -0]);
    return this.below(3000) - 600 + (this.rarely(8) ? 0.37 : 0);
  }

  words(): string {
    return this.one(['Check', '', 'Welcome the client', 'Ö 顧客を迎える', 'Unbreakablewordthatneverends'.repeat(4), ' a  b ', 'Send the summary of the quarterly business review to all who attended']);
  }
}
