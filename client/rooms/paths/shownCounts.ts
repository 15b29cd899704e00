/** How many paths are asked for, step by step; the last is the most that the server gives. */
const counts = [10, 25, 100] as const;

/** How many paths are asked for at first; the same as the view begins with. */
export const firstCount = counts[0];

/** How many are asked for when more than `shown` are wanted; null where that is the most already. */
export const nextCount = (shown: number): number | null => counts.find((count) => count > shown) ?? null;
