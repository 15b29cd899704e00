/** Sums in another order differ in their last places: only what differs by more has changed. */
const tolerance = 1e-9;

/** Whether a number has changed; one that is not defined differs from one that is. */
export const differs = (one: number, other: number): boolean =>
  Number.isNaN(one) !== Number.isNaN(other) ||
  Math.abs(one - other) > tolerance * Math.max(1, Math.abs(one), Math.abs(other));
