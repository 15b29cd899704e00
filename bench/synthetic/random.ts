/** Numbers that look random and are the same for the same seed, and ways to draw by them. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, at least 0, below `count`. */
  below(count: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of these, all equally likely. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of these words, each as likely as its count among the counts. */
  weighted<Word extends string>(counts: Readonly<Record<Word, number>>): Word;
  /** One of these by a power law: the earlier, the likelier, and the more so the steeper; 1 is no preference at all. */
  hub<Item>(items: readonly Item[], steepness: number): Item;
  /** These in another order. */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** Creates the numbers of a seed (mulberry32). */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const at = <Item>(items: readonly Item[], place: number): Item => {
    if (place >= items.length) throw new Error('There is nothing to draw from.');
    return items[place]!;
  };
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => at(items, below(items.length)),
    weighted: <Word extends string>(counts: Readonly<Record<Word, number>>): Word => {
      let total = 0;
      for (const word in counts) total += counts[word];
      let left = next() * total;
      for (const word in counts) {
        left -= counts[word];
        if (left < 0) return word;
      }
      throw new Error('There is nothing to draw from.');
    },
    hub: (items, steepness) => at(items, Math.floor(items.length * next() ** steepness)),
    shuffle: (items) => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
      }
      return shuffled;
    },
  };
};
