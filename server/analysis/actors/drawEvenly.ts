/** So many of the numbers below `total`, drawn evenly without repeats (Floyd 1987); the same seed draws the same. */
export const drawEvenly = (total: number, count: number, seed: number): Int32Array => {
  let state = seed | 1;
  const draw = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const drawn = new Set<number>();
  for (let last = total - count; last < total; last += 1) {
    const number = draw(last + 1);
    drawn.add(drawn.has(number) ? last : number);
  }
  return Int32Array.from(drawn).sort();
};
