import type { Spans } from '../temporalNetwork.ts';

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
}

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
