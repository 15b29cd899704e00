/** People in order of a measure, and the place of each: 1 the strongest, equals share a place. */
export interface Ranking {
  /** Those with a value first; equals by number. */
  readonly order: Int32Array;
  /** The place of each; those without a value share the place after all others. */
  readonly rank: Int32Array;
}

/** Values this near to each other are equal: sums in another order differ in their last places. */
const tolerance = 1e-9;
const areEqual = (one: number, other: number): boolean =>
  Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));

/** Ranks people by their values, NaN last. `leastFirst`: the lowest value is the strongest. */
export const rankActors = (values: Float64Array, leastFirst: boolean): Ranking => {
  const sign = leastFirst ? 1 : -1;
  const people = Int32Array.from(values.keys());
  const valued = people.filter((person) => !Number.isNaN(values[person]!));
  valued.sort((one, other) => sign * (values[one]! - values[other]!) || one - other);
  const rank = new Int32Array(values.length).fill(valued.length + 1);
  for (let first = 0; first < valued.length;) {
    let last = first + 1;
    while (last < valued.length && areEqual(values[valued[last]!]!, values[valued[last - 1]!]!)) last += 1;
    // Nearly equal values do not sort as equal ones, so equals are put in order once they are known.
    const equals = valued.subarray(first, last).sort();
    for (const person of equals) rank[person] = first + 1;
    first = last;
  }
  const order = new Int32Array(values.length);
  order.set(valued);
  order.set(
    people.filter((person) => Number.isNaN(values[person]!)),
    valued.length,
  );
  return { order, rank };
};
