import type { PathCriterion } from '../../analysis/paths/pathOptions.ts';
import type { NearestMiss, PathSearchResult, TemporalPath } from '../../analysis/paths/pathResult.ts';
import type { Certainty, Window } from '../../domain/spans.ts';
import { limits } from '../../limits.ts';
import type { Searching } from '../../work/searching.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { endsOf, toPassage, type Passage } from './passage.ts';
import { pathInView, pathNetwork, routeInView, type PathNetwork } from './pathNetwork.ts';

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

/** What a search found, with the nodes and edges of the view. */
export interface FoundPaths extends PathSearchResult {
  /** Nodes that are passed only because every path must touch them. */
  readonly opened: readonly number[];
}

const missInView = (paths: PathNetwork, miss: NearestMiss): NearestMiss => {
  if ('path' in miss) return { ...miss, path: pathInView(paths, miss.path) };
  return 'route' in miss ? { ...miss, route: routeInView(paths, miss.route) } : miss;
};

/**
 * Searches influence paths, in a thread. Throws INVALID_INPUT for unknown ids. The search ends by work or by time, whichever is
 * first.
 */
export const findPaths = async (searching: Searching, view: NetworkView, request: PathRequest): Promise<FoundPaths> => {
  const { criterion, maxHops, first } = request;
  const { paths, options, opened } = toPassage(view, request.passage, request);
  const sources = endsOf(view, 'from', request.from);
  const targets = endsOf(view, 'to', request.to);
  const { id, network } = paths;
  const asked = { ...options, sources, targets, criterion, maxHops, first, budget: limits.paths.work };
  const found = await searching.budget.spend((milliseconds) =>
    searching.threads.ask(
      view,
      JSON.stringify([request, Math.ceil(milliseconds)]),
      'pathsOf',
      () => ({ id, network, options: asked, milliseconds }),
      searching.asker,
    ),
  );
  return {
    ...found,
    paths: found.paths.map((path) => pathInView(paths, path)),
    nearestMiss: found.nearestMiss === null ? null : missInView(paths, found.nearestMiss),
    opened: opened.filter((node) => !sources.includes(node) && !targets.includes(node)),
  };
};

/** Whether a hop goes on from the event whose dates both it and the hop before it have: one occasion. */
export const isSameOccasion = ({ view, path, hop }: HopOfPath): boolean => {
  const { bearerOfRecord } = pathNetwork(view, '');
  return hop > 0 && [path.edges[hop - 1]!, path.edges[hop]!].every((edge) => bearerOfRecord[edge] === path.nodes[hop]);
};
