import { unknownFuture, type Spans } from '../temporalNetwork.ts';

/**
 * Appearances of carriers (people and ideas) at events, in documents and in offices, as columns. Those of one carrier
 * stand together, in the order of `orderOfAppearances`; all begin on a day that is known.
 */
export interface Appearances {
  readonly count: number;
  /** Whose each is, as a node. */
  readonly carrier: Int32Array;
  /** The process that each is in, as a node; -1 for none. */
  readonly process: Int32Array;
  readonly spans: Spans;
  /**
   * The last day on which each can have begun. Of what is recorded of a process as a whole, or of more than a year, all that
   * is known is that the carrier was there somewhere in it, so that this is its last day.
   */
  readonly latest: Int32Array;
}

/** The days of a year at most: what is dated more widely is known to lie somewhere in its days alone. */
const daysOfYear = 366;

/** The last day on which an appearance can have begun; `isWhole`: recorded of a process as a whole. */
export const latestBeginning = (
  { start, startLatest, end }: Pick<Spans, 'start' | 'startLatest' | 'end'>,
  place: number,
  isWhole: boolean,
): number => {
  if (!isWhole && end[place]! - start[place]! <= daysOfYear) return startLatest[place]!;
  return end[place] === unknownFuture ? unknownFuture : end[place]! - 1;
};

/** True when all that is known of an appearance is that it began somewhere in days within which the other lies. */
const isSomewhereAround = ({ spans: { start, end }, latest }: Appearances, outer: number, inner: number): boolean =>
  latest[outer]! > start[outer]! && start[outer]! <= start[inner]! && end[inner]! <= end[outer]!;

/**
 * True when the first of two appearances, which stand in `orderOfAppearances`, is known to come first: not where one lies
 * within the days in which the other is only known to lie somewhere, unless it can but be over or not yet begun.
 */
export const isOrderKnown = (appearances: Appearances, first: number, second: number): boolean =>
  appearances.spans.end[first]! - 1 <= appearances.spans.start[second]! ||
  !(isSomewhereAround(appearances, first, second) || isSomewhereAround(appearances, second, first));

/**
 * The order of one carrier's appearances: by first day, then by last day (what is open after all), then by id. Compares
 * them by their places in `spans`; `keyOf` is asked only for those with the same days.
 */
export const orderOfAppearances =
  ({ start, end }: Pick<Spans, 'start' | 'end'>, keyOf: (place: number) => string) =>
  (a: number, b: number): number => {
    const byDays = start[a]! - start[b]! || end[a]! - end[b]!;
    if (byDays !== 0) return byDays;
    const [first, second] = [keyOf(a), keyOf(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  };

/** Of two appearances whose order is not known: the one that lies somewhere around the other, then the other. */
export const whichIsAround = (appearances: Appearances, first: number, second: number): [number, number] =>
  isSomewhereAround(appearances, first, second) ? [first, second] : [second, first];
