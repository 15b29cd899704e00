import type { PathCriterion } from '../../analysis/paths/pathOptions.ts';
import type { NearestMiss, PathSearchResult, Route, TemporalPath } from '../../analysis/paths/pathResult.ts';
import { searchPaths } from '../../analysis/paths/searchPaths.ts';
import type { Certainty, Window } from '../../domain/spans.ts';
import { limits } from '../../limits.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { requireNodes } from '../../view/requireNodes.ts';
import { bearerOf, toPassage, type Passage } from './passage.ts';

/** What paths are asked by. */
export interface PathRequest {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly criterion: PathCriterion;
  readonly window: Window;
  readonly passage: Passage;
  readonly certainty: Certainty;
  readonly maxHops: number;
  readonly first: number;
}

/** A path and the view it lies in. */
export interface PathOfView {
  readonly view: NetworkView;
  readonly path: TemporalPath;
}

/** A hop of a path, by its place. */
export interface HopOfPath extends PathOfView {
  readonly hop: number;
}

/** Why there is no path, and the view it was looked for in. */
export interface MissOfView {
  readonly view: NetworkView;
  readonly miss: NearestMiss;
}

/** Searches influence paths. Throws INVALID_INPUT for unknown ids. The search ends by work or by time, whichever is first. */
export const findPaths = (view: NetworkView, request: PathRequest): PathSearchResult => {
  const { window, passage, avoid, certainty, criterion, maxHops, first } = request;
  const { network, options } = toPassage(view, passage, window, avoid, certainty);
  const deadline = performance.now() + limits.paths.milliseconds;
  return searchPaths(network, {
    ...options,
    sources: requireNodes(view, 'from', request.from),
    targets: requireNodes(view, 'to', request.to),
    via: requireNodes(view, 'via', request.via),
    criterion,
    maxHops,
    first,
    budget: limits.paths.work,
    shouldStop: () => performance.now() > deadline,
  });
};

/** Whether a hop goes on from the event whose dates both it and the hop before it have: one occasion. */
export const isSameOccasion = (view: NetworkView, { nodes, edges }: Route, hop: number): boolean =>
  hop > 0 && [edges[hop - 1]!, edges[hop]!].every((edge) => bearerOf(view, edge) === nodes[hop]);
