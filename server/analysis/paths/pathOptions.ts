import type { Certainty } from '../../domain/spans.ts';
import type { DayWindow } from '../edgesInWindow.ts';

/** By what paths are judged (Wu et al. 2014; `STRONGEST`: best weakest confidence, then fewest hops). */
export type PathCriterion = 'EARLIEST_ARRIVAL' | 'LATEST_DEPARTURE' | 'FASTEST' | 'SHORTEST' | 'STRONGEST';

/** How edges of a type may be crossed; the numbers of `traversal`. */
export const traversals = { NONE: 0, ALONG: 1, AGAINST: 2, BOTH: 3 } as const;

/** What may be crossed and passed, and in what order of time; the same for paths and cones. */
export interface PassageOptions {
  readonly window: DayWindow;
  /** How the edges of each type may be crossed: a number of `traversals`. */
  readonly traversal: Uint8Array;
  /** Edges that may be crossed; null: all. */
  readonly allowed: Uint8Array | null;
  /** Nodes that may be passed through, ends aside; null: all. */
  readonly passable: Uint8Array | null;
  /** Nodes that are not there. */
  readonly avoid: readonly number[];
  /** The node at one of its ends whose dates an edge has, -1 where it has its own; null: all have their own. */
  readonly bearer: Int32Array | null;
  /** True: between edges of different bearers at least a day passes. */
  readonly strict: boolean;
  /** Under some reading of the dates, or under every. */
  readonly certainty: Certainty;
}

/** What paths are asked for. */
export interface PathOptions extends PassageOptions {
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly criterion: PathCriterion;
  /** For each node the one that it is another side of, or itself: a path meets neither of the two twice. Null: there are none. */
  readonly sameAs: Int32Array | null;
  /** What more may be crossed where shared employers carry influence, to say so where there is no path; null: nothing more. */
  readonly bySharedEmployer: Pick<PassageOptions, 'traversal' | 'allowed'> | null;
  /** Nodes that a path must touch in this order, ends included; they may be passed even where not passable. */
  readonly via: readonly number[];
  readonly maxHops: number;
  /** How many paths at most; one at least. */
  readonly first: number;
  /** How much work at most, in edges looked at; an end of a path that is kept counts as fifty. */
  readonly budget: number;
  /** Asked now and then; true ends the search as if the budget had run out. */
  readonly shouldStop: (() => boolean) | null;
}
