/** Whole numbers below a bound that look random and are the same for the same seed (a linear congruential generator). */
export const createDraw = (seed: number): ((below: number) => number) => {
  let state = BigInt(seed) * 2654435761n + 12345n;
  return (below) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number((state >> 33n) % BigInt(below));
  };
};
