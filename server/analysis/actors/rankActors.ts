/** People in order of a measure, and the place of each: 1 the strongest, equals share a place. */
export interface Ranking {
  /** Those with a value first; equals in the order of `tieBreak`. */
  readonly order: Int32Array;
  /** The place of each; those without a value share the place after all others. */
  readonly rank: Int32Array;
}

/** Values this near to each other are equal: sums in another order differ in their last places. */
const tolerance = 1e-9;
const areEqual = (one: number, other: number): boolean =>
  Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));

/** Ranks people by their values, NaN last. `leastFirst`: the lowest value is the strongest. */
export const rankActors = (
  values: ArrayLike<number>,
  leastFirst: boolean,
  tieBreak: (one: number, other: number) => number,
): Ranking => {
  const sign = leastFirst ? 1 : -1;
  const valued = Array.from(values, (value, person) => ({ value, person })).filter(({ value }) => !Number.isNaN(value));
  valued.sort((one, other) => sign * (one.value - other.value) || tieBreak(one.person, other.person));
  const rank = new Int32Array(values.length).fill(valued.length + 1);
  const order = new Int32Array(values.length);
  // Equals are put in order once they are known: nearly equal values do not sort as equal ones.
  for (let first = 0; first < valued.length;) {
    let last = first + 1;
    while (last < valued.length && areEqual(valued[last]!.value, valued[last - 1]!.value)) last += 1;
    const equals = valued.slice(first, last).map(({ person }) => person);
    equals.sort(tieBreak);
    for (const [index, person] of equals.entries()) {
      order[first + index] = person;
      rank[person] = first + 1;
    }
    first = last;
  }
  const others = Array.from(rank.keys()).filter((person) => rank[person] === valued.length + 1);
  order.set(others.sort(tieBreak), valued.length);
  return { order, rank };
};
