/**
 * Some path, or that there is none: for where the best cannot be found in the time there is. Ends of paths grow backward,
 * the shortest beginning first, and an end is dropped once nothing can lead to it that meets none of its nodes: so without
 * `via` none is grown in vain. With `via` each leg must be there by itself, and two at one of `via` apart from each other.
 * O(edges) for each end.
 */

import { boundOf, type Bounds } from './bounds.ts';
import { cone } from './cone.ts';
import { haveDisjointLegs } from './disjointLegs.ts';
import { spend, type Meter } from './meter.ts';
import { compareNumbers } from './pathOrder.ts';
import type { PassageOptions } from './pathOptions.ts';
import type { Route } from './pathResult.ts';
import { standsFor, visitHops, type SearchSpace } from './searchSpace.ts';
import { emptySuffix, prepend, routeOf, type Suffix } from './suffix.ts';
import { unreachedDay } from './unreached.ts';

/** A path, if there is one; `isCertain`: whether none found means that there is none. */
export interface SomeRoute {
  readonly route: Route | null;
  readonly isCertain: boolean;
}

/** What an end has met before its first node: nothing that leads to it may meet it again. */
const metBy = (space: SearchSpace, { rest }: Suffix): Set<number> => {
  const met = new Set<number>();
  for (let place = rest; place !== null; place = place.rest) met.add(standsFor(space, place.node));
  return met;
};

/** Whether each leg that an end still needs can be made by itself, in order of time, without what the end has met. */
const canBeLedTo = (space: SearchSpace, options: PassageOptions, suffix: Suffix, meter: Meter): boolean => {
  const { network, sources, via, sameAs } = space;
  const met = metBy(space, suffix);
  const sidesMet = sameAs === null ? [...met] : Array.from(sameAs.keys()).filter((node) => met.has(sameAs[node]!));
  const stops = [...via.slice(0, suffix.viaBefore), suffix.node].filter((node, place, all) => node !== all[place - 1]);
  let [origins, ready] = [sources, space.windowFirst];
  for (const [place, stop] of stops.entries()) {
    if (!spend(meter, network.edgeCount)) return true;
    if (origins.includes(stop)) continue;
    const window = { ...options.window, from: place === 0 ? options.window.from : ready };
    const avoid = [...options.avoid, ...sidesMet, ...stops.slice(place + 1)];
    const day = cone(network, origins, 'FORWARD', { ...options, passable: space.passable, window, avoid }).days[stop]!;
    if (day === unreachedDay('FORWARD') || (stop === suffix.node && day > suffix.crossBy)) return false;
    [origins, ready] = [[stop], day];
  }
  return stops.slice(0, -1).every((from, place) => {
    if (!spend(meter, network.edgeCount)) return true;
    const before = place === 0 ? space.isSource : null;
    const isBeginning = before ?? Uint8Array.from(space.isSource, (_, node) => (node === stops[place - 1] ? 1 : 0));
    if (isBeginning[from] === 1) return true;
    const others = new Set(stops.filter((_, other) => other < place - 1 || other > place + 1));
    const isClosed = (node: number): boolean => met.has(standsFor(space, node)) || others.has(node);
    return haveDisjointLegs(space, { from, isBeginning, end: stops[place + 1]!, isClosed });
  });
};

/** Finds a path, whichever; `meter` is that of this search alone. */
export const findSomeRoute = (space: SearchSpace, bounds: Bounds, options: PassageOptions, meter: Meter): SomeRoute => {
  const own = { ...space, meter };
  const { passable, isSource, maxHops } = own;
  const grow = (suffix: Suffix): Route | null => {
    if (suffix.hops > 0 && isSource[suffix.node] === 1 && suffix.viaBefore === 0) return routeOf(suffix);
    if ((suffix.hops > 0 && passable[suffix.node] === 0) || suffix.hops >= maxHops || meter.cut) return null;
    if (!canBeLedTo(own, options, suffix, meter)) return null;
    const longer: { suffix: Suffix; key: readonly number[] }[] = [];
    visitHops(own, suffix.node, true, (edge, node, along) => {
      const next = prepend(own, suffix, edge, node, along);
      if (next === null) return;
      const isWhole = isSource[node] === 1 && next.viaBefore === 0;
      const key = isWhole ? [] : boundOf(own, bounds, next);
      if (key !== null) longer.push({ suffix: next, key });
    });
    longer.sort((a, b) => a.key.length - b.key.length || compareNumbers(a.key, b.key));
    for (const each of longer) {
      const route = grow(each.suffix);
      if (route !== null || meter.cut) return route;
    }
    return null;
  };
  for (const target of own.targets) {
    const suffix = emptySuffix(own, target);
    const route = suffix === null ? null : grow(suffix);
    if (route !== null) return { route, isCertain: true };
  }
  return { route: null, isCertain: !meter.cut };
};
