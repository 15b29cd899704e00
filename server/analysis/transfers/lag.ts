import { unknownFuture, type Spans } from '../temporalNetwork.ts';

/** The days between two beginnings. */
export interface Lag {
  /** From the first possible day of the one to the first possible day of the other. */
  readonly lag: number;
  /** The least and the most that it can be under every reading of the dates; null where open. */
  readonly least: number | null;
  readonly most: number | null;
}

/** The days from the beginning of one appearance to that of another, which comes after it in the carrier's order. */
export const lagBetween = ({ start, startLatest }: Spans, first: number, second: number): Lag => {
  const lag = start[second]! - start[first]!;
  const least = startLatest[first] === unknownFuture ? null : Math.max(0, start[second]! - startLatest[first]!);
  const most = startLatest[second] === unknownFuture ? null : startLatest[second]! - start[first]!;
  return { lag, least, most };
};
