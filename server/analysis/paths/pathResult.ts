import type { Certainty } from '../../domain/spans.ts';

/** Edges one after another, and the way each is crossed. */
export interface Route {
  /** One more than edges. */
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** True where an edge is crossed from its `from` to its `to`. */
  readonly along: readonly boolean[];
}

/**
 * A path in time: its stops, and of the routes along them the best by what is asked for, whose days these are. Days are of
 * the most favourable reading; `unknownPast` and `unknownFuture` are unbounded. Judged by latest departure they are those
 * of who sets out on the latest day of all.
 */
export interface TemporalPath extends Route {
  /** For each hop all edges by which it can be made on a path with these stops; that of the route first. */
  readonly records: readonly (readonly number[])[];
  /** For each hop the earliest day on which it can be crossed on this path; a crossing takes no time. */
  readonly earliest: readonly number[];
  /** For each hop the latest day on which it can be crossed so that the rest can still follow. */
  readonly latest: readonly number[];
  /** For each hop the days waited before it, where all go as early as they can; null: not known. */
  readonly waits: readonly (number | null)[];
  /** The earliest day of arrival. */
  readonly arrival: number;
  /** The latest day of departure that still arrives on that day: so the two are also the fastest journey. */
  readonly departure: number;
  /** The latest day of departure that arrives at all. */
  readonly latestDeparture: number;
  /** From departure to arrival, in days. */
  readonly duration: number;
  /** The worst confidence that some route along these stops crosses at least, as its number. */
  readonly weakest: number;
  /** Definite: some route along these stops holds under every joint reading of the dates of all its hops. */
  readonly certainty: Certainty;
}

/** Why there is no path. */
export type NearestMiss =
  /** There is one, but not under every reading of its dates. */
  | { readonly kind: 'ONLY_POSSIBLE'; readonly path: TemporalPath }
  /** There is one, but with more hops than were asked for; perhaps only under some reading of its dates. */
  | { readonly kind: 'MORE_HOPS'; readonly path: TemporalPath }
  /** There is one if shared employers carry influence; perhaps with more hops, outside the window, or only possibly. */
  | { readonly kind: 'SHARED_EMPLOYER'; readonly path: TemporalPath }
  /** There is one, but not through what it must touch; perhaps with more hops, outside the window, or only possibly. */
  | { readonly kind: 'NOT_THROUGH'; readonly path: TemporalPath }
  /** There is one, but not within the window; it arrives on `path.arrival` at the earliest. */
  | { readonly kind: 'OUTSIDE_WINDOW'; readonly path: TemporalPath }
  /** There is a way if time is ignored; `hop` is the first of it that is over on `lastDay`, before `readyDay`. */
  | {
      readonly kind: 'TIME_ORDER';
      readonly route: Route;
      readonly hop: number;
      readonly readyDay: number;
      readonly lastDay: number;
    }
  | { readonly kind: 'NOT_CONNECTED' };

/** The paths found, the best first. */
export interface PathSearchResult {
  readonly paths: readonly TemporalPath[];
  /** Whether there are more paths as good as the best than were asked for. */
  readonly moreEquallyGood: boolean;
  /** Whether the search was ended before it was done; then `paths` holds what it had found, perhaps not the best. */
  readonly cut: boolean;
  /** Edges looked at. */
  readonly work: number;
  /** Why there are none; null where there are some, or where the search was cut. */
  readonly nearestMiss: NearestMiss | null;
}
