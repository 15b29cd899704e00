import { openFuture, openPast, type TemporalNetwork } from '../temporalNetwork.ts';
import { describePath, firstViolation } from './describePath.ts';
import { findRoutes, findTimelessRoute } from './findRoutes.ts';
import type { Meter } from './meter.ts';
import type { PathOptions } from './pathOptions.ts';
import type { NearestMiss } from './pathResult.ts';
import { prepareSearch } from './searchSpace.ts';

/** How far a way is followed for a reason; nobody asks for longer ones. */
export const manyHops = 30;

const always = { from: openPast, to: openFuture };

type Try = readonly [
  kind: 'ONLY_POSSIBLE' | 'MORE_HOPS' | 'OUTSIDE_WINDOW' | 'SHARED_EMPLOYER' | 'NOT_THROUGH',
  change: Partial<PathOptions>,
];

/** What is loosened, one thing after another, until there is a path: what stood in its way is what was loosened last. */
const triesOf = ({ certainty, bySharedEmployer, via }: PathOptions): readonly Try[] => {
  const far = { maxHops: manyHops };
  const possible = { certainty: 'POSSIBLE' } as const;
  const outside = { ...possible, ...far, window: always, criterion: 'EARLIEST_ARRIVAL' } as const;
  const within: readonly Try[] =
    certainty === 'DEFINITE'
      ? [
          ['ONLY_POSSIBLE', possible],
          ['MORE_HOPS', far],
          ['MORE_HOPS', { ...possible, ...far }],
        ]
      : [['MORE_HOPS', far]];
  const limits = [{}, { ...possible, ...far }, outside];
  const employed: readonly Try[] =
    bySharedEmployer === null ? [] : limits.map((change) => ['SHARED_EMPLOYER', { ...change, ...bySharedEmployer }]);
  const elsewhere: readonly Try[] =
    via.length === 0 ? [] : limits.map((change) => ['NOT_THROUGH', { ...change, via: [] }]);
  return [...within, ['OUTSIDE_WINDOW', outside], ...employed, ...elsewhere];
};

/** Says why there is no path: what is nearest to one is asked for first. Null where the work runs out. */
export const findNearestMiss = (network: TemporalNetwork, options: PathOptions, meter: Meter): NearestMiss | null => {
  for (const [kind, change] of triesOf(options)) {
    const { space, routes } = findRoutes(network, { ...options, ...change, first: 1 }, meter);
    if (meter.cut) return null;
    if (routes.length > 0)
      return { kind, path: describePath(space, routes[0]!, change.criterion ?? options.criterion) };
  }
  const { routes } = findTimelessRoute(network, { ...options, maxHops: manyHops }, meter);
  if (meter.cut) return null;
  const route = routes[0];
  if (route === undefined) return { kind: 'NOT_CONNECTED' };
  const violation = firstViolation(prepareSearch(network, { ...options, window: always }, meter), route);
  return violation === null ? { kind: 'NOT_CONNECTED' } : { kind: 'TIME_ORDER', route, ...violation };
};
