import type { PathCriterion } from './pathOptions.ts';

/** What paths are compared by. */
export interface PathMeasures {
  readonly arrival: number;
  /** The arrival of who sets out on `latestDeparture`. */
  readonly lastArrival: number;
  readonly departure: number;
  readonly latestDeparture: number;
  readonly duration: number;
  readonly hops: number;
  readonly weakest: number;
}

/**
 * The key of a path; the lesser is the better, the first difference decides. After the criterion come earlier arrival (for
 * the latest departure: of who sets out then), fewer hops, later departure; after the key the numbers of the edges, the last hop first, then the last node. So paths
 * with equal keys come one after another without all of them having to be known.
 */
export const orderKey = (criterion: PathCriterion, path: PathMeasures): readonly number[] => {
  const { arrival, departure, hops } = path;
  switch (criterion) {
    case 'EARLIEST_ARRIVAL':
      return [arrival, hops, -departure];
    case 'LATEST_DEPARTURE':
      return [-path.latestDeparture, path.lastArrival, hops];
    case 'FASTEST':
      return [path.duration, arrival, hops, -departure];
    case 'SHORTEST':
      return [hops, arrival, -departure];
    case 'STRONGEST':
      return [path.weakest, hops, arrival, -departure];
  }
};

/** How many parts of the key the criterion itself takes: paths that agree in them are equally good. */
export const criterionLength = (criterion: PathCriterion): number => (criterion === 'STRONGEST' ? 2 : 1);

/** Compares two lists of numbers by their first difference; what one list lacks does not count. */
export const compareNumbers = (a: readonly number[], b: readonly number[], length = a.length): number => {
  for (let place = 0; place < length && place < b.length; place += 1) {
    if (a[place] !== b[place]) return a[place]! - b[place]!;
  }
  return 0;
};
