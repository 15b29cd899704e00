/**
 * Time-respecting paths between nodes: earliest arrival, latest departure, fastest, shortest and strongest, all equally
 * good ones and the next best (Kempe, Kleinberg & Kumar 2002; Holme & Saramäki 2012; Wu et al. 2014; Bentert et al.
 * 2020). A hop takes no time and can be crossed on any day of its edge; days never fall along a path.
 *
 * Going as early as one can at every hop under the most favourable reading is exact: a later day at one hop never
 * enables an earlier one after it. And one reading serves all hops, because edges that share a date lie next to each
 * other in a path that meets no node twice, so the favourable reading of one bearer is asked for in one place alone.
 *
 * Cost: bounds by label correcting, a few times O(edges), whatever the length of the window; then O(degree) for each
 * end of a path that could still be among the best. The number of those has no polynomial limit, so the work has.
 */

import type { TemporalNetwork } from '../temporalNetwork.ts';
import { describePath } from './describePath.ts';
import { findRoutes } from './findRoutes.ts';
import { createMeter } from './meter.ts';
import { findNearestMiss } from './nearestMiss.ts';
import type { PathOptions } from './pathOptions.ts';
import type { PathSearchResult } from './pathResult.ts';

/** Finds the best paths by a criterion, and why there are none where there are none. */
export const searchPaths = (network: TemporalNetwork, options: PathOptions): PathSearchResult => {
  const meter = createMeter(options.budget, options.shouldStop);
  const { space, routes, moreEquallyGood } = findRoutes(network, options, meter);
  const paths = routes.map((route) => describePath(space, route, options.criterion));
  const nearestMiss = paths.length > 0 || meter.cut ? null : findNearestMiss(network, options, meter);
  return { paths, moreEquallyGood, cut: meter.cut, work: meter.work, nearestMiss };
};
