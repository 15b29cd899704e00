/** How ties compare with what chance would give: from -3, far fewer, over 0, about as many, to 3, far more. */
export type HeatLevel = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** All levels, the fewest ties first. */
export const heatLevels: readonly HeatLevel[] = [-3, -2, -1, 0, 1, 2, 3];

/** Counted to both numbers, so that nothing where chance would give next to nothing is not called far too little. */
const pinch = 0.5;
/** From how many doublings on a level is left behind. */
const bounds = [0.25, 1, 2] as const;

/** On a scale of doublings, how the number of ties compares with what chance would give. */
export const heatLevel = (observed: number, expected: number): HeatLevel => {
  const doublings = Math.log2((observed + pinch) / (expected + pinch));
  const steps = bounds.filter((bound) => Math.abs(doublings) >= bound).length;
  // Without a sign for none: there is no -0.
  return (steps === 0 ? 0 : Math.sign(doublings) * steps) as HeatLevel;
};
