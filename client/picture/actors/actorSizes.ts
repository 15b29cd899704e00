/** The diameter in pixels of the strongest: more people are seen from further away. */
const largestAmong = (people: number): number => 40 + 2 * Math.sqrt(people);

/** The least diameter, as a part of the largest: that of who has no value, or next to none. */
const least = 0.2;

/** The part of the largest diameter for a share of the strongest: areas are in proportion, down to what can still be seen. */
export const diameterOf = (share: number): number => Math.max(least, Math.sqrt(share));

/**
 * How values of a measure become strengths from 0 to 1: as a share of the largest, or, where low is strong, the other way.
 * `beside`: values of another time that are on the same scale.
 */
export const strengths = (
  values: readonly (number | null)[],
  lowIsStrong: boolean,
  beside: readonly (number | null)[] = [],
): readonly (number | null)[] => {
  const known = [...values, ...beside].filter((value) => value !== null);
  const most = known.reduce((one, other) => Math.max(one, other), 0);
  const lowest = known.reduce((one, other) => Math.min(one, other), most);
  return values.map((value) => {
    if (value === null) return null;
    if (lowIsStrong) return most === lowest ? 1 : (most - value) / (most - lowest);
    return most === 0 ? 0 : value / most;
  });
};

/** The diameter of each person by a measure, in pixels, by id. */
export const actorSizes = (
  ids: readonly string[],
  values: readonly (number | null)[],
  lowIsStrong: boolean,
  beside: readonly (number | null)[] = [],
): Map<string, number> => {
  const shares = strengths(values, lowIsStrong, beside);
  const largest = largestAmong(ids.length);
  return new Map(ids.map((id, row) => [id, largest * diameterOf(shares[row] ?? 0)]));
};
