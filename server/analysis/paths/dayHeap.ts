/** A binary heap of (day, item) in typed arrays; the earliest day comes out first. O(log size) for each change. */
export class DayHeap {
  #days = new Int32Array(1024);
  #items = new Int32Array(1024);
  size = 0;

  get leastDay(): number {
    return this.#days[0]!;
  }

  get leastItem(): number {
    return this.#items[0]!;
  }

  /** Puts an item in. */
  push(day: number, item: number): void {
    if (this.size === this.#days.length) {
      const days = new Int32Array(this.size * 2);
      const items = new Int32Array(this.size * 2);
      days.set(this.#days);
      items.set(this.#items);
      this.#days = days;
      this.#items = items;
    }
    const days = this.#days;
    const items = this.#items;
    let place = this.size++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (days[parent]! <= day) break;
      days[place] = days[parent]!;
      items[place] = items[parent]!;
      place = parent;
    }
    days[place] = day;
    items[place] = item;
  }

  /** Takes the least out. */
  pop(): void {
    const days = this.#days;
    const items = this.#items;
    const size = --this.size;
    const day = days[size]!;
    const item = items[size]!;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && days[child + 1]! < days[child]!) child += 1;
      if (days[child]! >= day) break;
      days[place] = days[child]!;
      items[place] = items[child]!;
      place = child;
    }
    days[place] = day;
    items[place] = item;
  }
}
