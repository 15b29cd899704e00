import { openFuture, openPast, type TemporalNetwork } from '../temporalNetwork.ts';
import { describePath, firstViolation } from './describePath.ts';
import { findRoutes, findTimelessRoute } from './findRoutes.ts';
import type { Meter } from './meter.ts';
import type { PathOptions } from './pathOptions.ts';
import type { NearestMiss } from './pathResult.ts';
import { prepareSearch } from './searchSpace.ts';

const always = { from: openPast, to: openFuture };

/** Says why there is no path: what is nearest to one is asked for first. Null where the work runs out. */
export const findNearestMiss = (network: TemporalNetwork, options: PathOptions, meter: Meter): NearestMiss | null => {
  type Try = readonly ['ONLY_POSSIBLE' | 'OUTSIDE_WINDOW', Partial<PathOptions>];
  const onlyPossible: Try = ['ONLY_POSSIBLE', { certainty: 'POSSIBLE' }];
  const outside: Try = ['OUTSIDE_WINDOW', { certainty: 'POSSIBLE', window: always, criterion: 'EARLIEST_ARRIVAL' }];
  const tries = options.certainty === 'DEFINITE' ? [onlyPossible, outside] : [outside];
  for (const [kind, change] of tries) {
    const { space, routes } = findRoutes(network, { ...options, ...change, first: 1 }, meter);
    if (meter.cut) return null;
    if (routes.length > 0) return { kind, path: describePath(space, routes[0]!) };
  }
  const { routes } = findTimelessRoute(network, options, meter);
  if (meter.cut) return null;
  const route = routes[0];
  if (route === undefined) return { kind: 'NOT_CONNECTED' };
  const violation = firstViolation(prepareSearch(network, { ...options, window: always }, meter), route);
  return violation === null ? { kind: 'NOT_CONNECTED' } : { kind: 'TIME_ORDER', route, ...violation };
};
