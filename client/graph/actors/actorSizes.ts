/** Diameters in pixels: of who has no value, or next to none, and of the strongest. */
export const smallest = 9;
export const largest = 46;

/** The diameter for a share of the strongest: areas are in proportion, down to what can still be seen. */
export const diameterOf = (share: number): number => Math.max(smallest, largest * Math.sqrt(share));

/** How values of a measure become strengths from 0 to 1: as a share of the largest, or, where low is strong, the other way. */
export const strengths = (values: readonly (number | null)[], lowIsStrong: boolean): readonly (number | null)[] => {
  const known = values.filter((value) => value !== null);
  const most = known.reduce((one, other) => Math.max(one, other), 0);
  const least = known.reduce((one, other) => Math.min(one, other), most);
  return values.map((value) => {
    if (value === null) return null;
    if (lowIsStrong) return most === least ? 1 : (most - value) / (most - least);
    return most === 0 ? 0 : value / most;
  });
};

/** The diameter of each person by a measure, by id. */
export const actorSizes = (
  ids: readonly string[],
  values: readonly (number | null)[],
  lowIsStrong: boolean,
): Map<string, number> => {
  const shares = strengths(values, lowIsStrong);
  return new Map(ids.map((id, row) => [id, diameterOf(shares[row] ?? 0)]));
};
