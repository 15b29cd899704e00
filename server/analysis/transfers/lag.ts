import { unknownFuture } from '../temporalNetwork.ts';
import type { Appearances } from './appearances.ts';

/** The days between two beginnings: the least and the most that it can be under every reading of the dates; null where open. */
export interface LagRange {
  readonly least: number | null;
  readonly most: number | null;
}

/** The days from the beginning of one appearance to that of another, which comes after it. */
export const lagBetween = (
  { spans: { start }, latest }: Pick<Appearances, 'spans' | 'latest'>,
  first: number,
  second: number,
): LagRange => ({
  least: latest[first] === unknownFuture ? null : Math.max(0, start[second]! - latest[first]!),
  most: latest[second] === unknownFuture ? null : latest[second]! - start[first]!,
});

/** The days that a lag is known to be; null where the dates leave it open. */
export const knownLag = ({ least, most }: LagRange): number | null => (least === most ? least : null);

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** The shorter of two lags before the longer: by the least that it can be, then by the most; what is open after all. */
export const shorterFirst = (a: LagRange, b: LagRange): number =>
  compare(a.least ?? 0, b.least ?? 0) || compare(a.most ?? Infinity, b.most ?? Infinity);
