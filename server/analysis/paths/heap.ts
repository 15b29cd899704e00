/** A binary heap of anything; the least by `compare` comes out first. O(log size) for each change. */
export class Heap<Item> {
  #items: Item[] = [];
  readonly #compare: (a: Item, b: Item) => number;

  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  /** Puts an item in. */
  push(item: Item): void {
    const items = this.#items;
    let place = items.length;
    items.push(item);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.#compare(items[parent]!, item) <= 0) break;
      items[place] = items[parent]!;
      place = parent;
    }
    items[place] = item;
  }

  /** Takes the least out; undefined where there is none. */
  pop(): Item | undefined {
    const items = this.#items;
    const least = items[0];
    const item = items.pop();
    if (item === undefined || items.length === 0) return least;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.#compare(items[child + 1]!, items[child]!) < 0) child += 1;
      if (this.#compare(items[child]!, item) >= 0) break;
      items[place] = items[child]!;
      place = child;
    }
    items[place] = item;
    return least;
  }

  /** Leaves only what is wanted; a sorted list is a heap. O(size log size). */
  keep(isWanted: (item: Item) => boolean): void {
    this.#items = this.#items.filter(isWanted).sort(this.#compare);
  }
}
