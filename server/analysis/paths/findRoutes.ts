import type { TemporalNetwork } from '../temporalNetwork.ts';
import { anyRoute } from './anyRoute.ts';
import { buildBounds } from './bounds.ts';
import { cone } from './cone.ts';
import { enumeratePaths, type Enumeration } from './enumeratePaths.ts';
import { isKnownDay, lastDayOf } from './hopDays.ts';
import { spend, type Meter } from './meter.ts';
import type { PathOptions } from './pathOptions.ts';
import { prepareSearch, type SearchSpace } from './searchSpace.ts';
import { unreachedDay } from './unreached.ts';

/** Routes in order, and the space in which they were searched. */
export interface FoundRoutes extends Enumeration {
  readonly space: SearchSpace;
}

const nothing = { routes: [], moreEquallyGood: false };

/** Finds routes in order of time. */
export const findRoutes = (network: TemporalNetwork, options: PathOptions, meter: Meter): FoundRoutes => {
  const space = prepareSearch(network, options, meter);
  const within = { ...options, passable: space.passable, certainty: 'POSSIBLE' as const };
  const searchUntil = (lastDay: number): FoundRoutes => {
    const window = {
      from: options.window.from,
      to: lastDay === lastDayOf(options.window) ? options.window.to : lastDay + 1,
    };
    const bounded = { ...space, windowLast: lastDay };
    if (!spend(meter, network.edgeCount)) return { space, ...nothing };
    const usefulUntil = cone(network, space.targets, 'BACKWARD', { ...within, window }).days;
    const bounds = buildBounds(bounded, options.criterion, usefulUntil);
    const found = meter.cut ? nothing : enumeratePaths(bounded, bounds, options.first);
    if (!meter.cut || found.routes.length > 0) return { space, ...found };
    const known = anyRoute(bounded, bounds);
    return { space, ...nothing, routes: known === null ? [] : [known] };
  };

  if (options.criterion !== 'EARLIEST_ARRIVAL') return searchUntil(space.windowLast);
  // Most often all that is asked for arrives on the earliest day: then nothing after it need be looked at.
  if (!spend(meter, network.edgeCount)) return { space, ...nothing };
  const arrivals = cone(network, space.sources, 'FORWARD', within).days;
  // The cone knows no loops: what is both source and target has no arrival in it.
  if (space.targets.every((target) => space.isSource[target] === 0)) {
    const earliest = Math.min(...space.targets.map((target) => arrivals[target]!));
    if (earliest === unreachedDay('FORWARD')) return { space, ...nothing };
    if (options.first <= 1 && space.certain === null && isKnownDay(earliest) && earliest < space.windowLast) {
      const found = searchUntil(earliest);
      if (found.routes.length >= options.first || meter.cut) return found;
    }
  }
  return searchUntil(space.windowLast);
};

/** The shortest route if time is ignored; null where there is none. */
export const findTimelessRoute = (network: TemporalNetwork, options: PathOptions, meter: Meter): FoundRoutes => {
  const timeless = { ...options, criterion: 'SHORTEST' as const, certainty: 'POSSIBLE' as const, strict: false };
  const space = prepareSearch(network, timeless, meter, true);
  return { space, ...enumeratePaths(space, buildBounds(space, 'SHORTEST', null), 1) };
};
