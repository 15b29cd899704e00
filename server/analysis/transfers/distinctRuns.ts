/** These numbers without those that are equal to the one before. */
export const distinctRuns = (numbers: readonly number[]): number[] =>
  numbers.filter((number, place) => place === 0 || number !== numbers[place - 1]);
