import { openFuture, openPast, unknownFuture, unknownPast, type TemporalNetwork } from '../temporalNetwork.ts';
import { buildBounds } from './bounds.ts';
import { cone } from './cone.ts';
import { enumeratePaths, type Enumeration } from './enumeratePaths.ts';
import { isKnownDay, lastDayOf } from './hopDays.ts';
import { createMeter, spend, type Meter } from './meter.ts';
import type { PathOptions } from './pathOptions.ts';
import { prepareSearch, type SearchSpace } from './searchSpace.ts';
import { findSomeRoute, type SomeRoute } from './someRoute.ts';
import { unreachedDay } from './unreached.ts';

/** Routes in order, and the space in which they were searched. */
export interface FoundRoutes extends Enumeration {
  readonly space: SearchSpace;
}

/** So many edges are looked at for some path, whichever it is, besides those for the best. */
const workForSome = 1_000_000;

const nothing = { routes: [], moreEquallyGood: false };

/** Finds routes in order of time. */
export const findRoutes = (network: TemporalNetwork, options: PathOptions, meter: Meter): FoundRoutes => {
  const space = prepareSearch(network, options, meter);
  const within = { ...options, passable: space.passable, certainty: 'POSSIBLE' as const };
  // Where paths must meet something the best may take too long: whether there is one at all is asked for first.
  const meetsMuch = space.via.length > 0;
  const someRoute = (bounded: SearchSpace, usefulUntil: Int32Array): SomeRoute => {
    const own = createMeter(workForSome, null);
    const unmetered = { ...bounded, meter: own };
    return findSomeRoute(unmetered, buildBounds(unmetered, 'SHORTEST', usefulUntil), within, own);
  };
  const searchUntil = (lastDay: number): FoundRoutes => {
    const window = {
      from: options.window.from,
      to: lastDay === lastDayOf(options.window) ? options.window.to : lastDay + 1,
    };
    const bounded = { ...space, windowLast: lastDay };
    if (!spend(meter, network.edgeCount)) return { space, ...nothing };
    const usefulUntil = cone(network, space.targets, 'BACKWARD', { ...within, window }).days;
    const some = meetsMuch ? someRoute(bounded, usefulUntil) : null;
    if (some !== null && some.route === null && some.isCertain) return { space, ...nothing };
    const bounds = buildBounds(bounded, options.criterion, usefulUntil);
    const found = meter.cut ? nothing : enumeratePaths(bounded, bounds, options.first);
    if (!meter.cut || found.routes.length > 0) return { space, ...found };
    const { route } = some ?? someRoute(bounded, usefulUntil);
    return { space, ...nothing, routes: route === null ? [] : [route] };
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

const timeless = new WeakMap<TemporalNetwork, TemporalNetwork>();

/** The network as if everything were there at all times. */
const withoutTime = (network: TemporalNetwork): TemporalNetwork => {
  const known = timeless.get(network);
  if (known !== undefined) return known;
  const { edgeCount } = network;
  const [past, future] = [unknownPast, unknownFuture].map((day) => new Int32Array(edgeCount).fill(day));
  const spans = { start: past!, startLatest: future!, endEarliest: past!, end: future! };
  const made = { ...network, spans };
  timeless.set(network, made);
  return made;
};

/** The shortest route if time is ignored. */
export const findTimelessRoute = (network: TemporalNetwork, options: PathOptions, meter: Meter): FoundRoutes => {
  const change = { criterion: 'SHORTEST', certainty: 'POSSIBLE', strict: false, first: 1 } as const;
  return findRoutes(withoutTime(network), { ...options, ...change, window: { from: openPast, to: openFuture } }, meter);
};
