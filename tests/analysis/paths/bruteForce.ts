/**
 * Paths by trying everything: every simple sequence of edges, every day of every hop, every reading of every date. It
 * shares nothing with the search but the types. What is unbounded is a day far away.
 */

import type { PathOptions } from '../../../server/analysis/paths/pathOptions.ts';
import { unknownFuture, unknownPast, type TemporalNetwork } from '../../../server/analysis/temporalNetwork.ts';

/** A route, with what the search says of a path of which it is the best one. */
export interface BrutePath {
  readonly nodes: number[];
  readonly edges: number[];
  readonly along: boolean[];
  /** For each hop all edges of routes with the same stops. */
  readonly records: number[][];
  readonly earliest: number[];
  readonly latest: number[];
  readonly arrival: number;
  readonly departure: number;
  readonly latestDeparture: number;
  readonly duration: number;
  readonly weakest: number;
  readonly certainty: 'POSSIBLE' | 'DEFINITE';
}

const farPast = -40;
const farFuture = 60;
const windowPast = -60;
const windowFuture = 90;

const near = (day: number): number => (day <= unknownPast ? farPast : day >= unknownFuture ? farFuture : day);
const far = (day: number): number => (day < -20 ? unknownPast : day > 40 ? unknownFuture : day);

interface Walk {
  nodes: number[];
  edges: number[];
  along: boolean[];
}

const simpleWalks = (network: TemporalNetwork, options: PathOptions): Walk[] => {
  const found: Walk[] = [];
  const { sources, targets, traversal, allowed, passable, avoid, via, maxHops, sameAs } = options;
  const sideOf = (node: number): number => (sameAs === null ? node : sameAs[node]!);
  const isVisitedInOrder = (nodes: number[]): boolean => {
    const places = via.map((node) => nodes.indexOf(node));
    return places.every((place, index) => place >= 0 && (index === 0 || place >= places[index - 1]!));
  };
  const isPassable = (node: number): boolean => passable === null || passable[node] === 1 || via.includes(node);
  const grow = (walk: Walk): void => {
    const node = walk.nodes.at(-1)!;
    if (walk.edges.length > 0 && targets.includes(node) && isVisitedInOrder(walk.nodes)) found.push(walk);
    if (walk.edges.length >= maxHops || (walk.edges.length > 0 && !isPassable(node))) return;
    for (let edge = 0; edge < network.edgeCount; edge += 1) {
      if (allowed !== null && allowed[edge] === 0) continue;
      for (const along of [true, false]) {
        if ((traversal[network.type[edge]!]! & (along ? 1 : 2)) === 0) continue;
        const [from, to] = along ? [network.from[edge]!, network.to[edge]!] : [network.to[edge]!, network.from[edge]!];
        if (from !== node || walk.nodes.some((met) => sideOf(met) === sideOf(to)) || avoid.includes(to)) continue;
        grow({ nodes: [...walk.nodes, to], edges: [...walk.edges, edge], along: [...walk.along, along] });
      }
    }
  };
  for (const source of new Set(sources)) {
    if (!avoid.includes(source)) grow({ nodes: [source], edges: [], along: [] });
  }
  return found;
};

/** How many days must pass at least before each hop; null: it is one moment with the hop before. */
const pauses = ({ bearer, strict }: PathOptions, { nodes, edges }: Walk): (number | null)[] =>
  edges.map((edge, hop) => {
    if (hop === 0) return 0;
    const node = nodes[hop]!;
    if (bearer !== null && bearer[edge] === node && bearer[edges[hop - 1]!] === node) return null;
    return strict ? 1 : 0;
  });

/** All pairs (day of the first hop, day of the hop) for each hop when hop i can be crossed on [first, last] of it. */
const dayPairs = (ranges: readonly (readonly [number, number])[], gaps: readonly number[]): Set<string>[] => {
  const all: Set<string>[] = [];
  for (const [hop, [first, last]] of ranges.entries()) {
    const pairs = new Set<string>();
    if (hop === 0) for (let day = first; day <= last; day += 1) pairs.add(`${day} ${day}`);
    else {
      for (const pair of all[hop - 1]!) {
        const [departure, before] = pair.split(' ').map(Number) as [number, number];
        for (let day = Math.max(first, before + gaps[hop]!); day <= last; day += 1) pairs.add(`${departure} ${day}`);
      }
    }
    all.push(pairs);
  }
  return all;
};

/** Each reading of the dates of an edge, [start, end). */
const readingsOf = ({ spans }: TemporalNetwork, edge: number): [number, number][] => {
  const readings: [number, number][] = [];
  const isTelling = (day: number): boolean => day === farPast || day === farFuture || (day >= -2 && day <= 16);
  for (let start = near(spans.start[edge]!); start <= near(spans.startLatest[edge]!); start += 1) {
    for (let end = near(spans.endEarliest[edge]!); end <= near(spans.end[edge]!); end += 1) {
      if (start < end && isTelling(start) && isTelling(end)) readings.push([start, end]);
    }
  }
  // A beginning just before the last of all days, too.
  if (near(spans.startLatest[edge]!) === farFuture && near(spans.end[edge]!) === farFuture) {
    readings.push([farFuture - 1, farFuture]);
  }
  return readings;
};

/** Whether no reading of the dates can break the walk: all days it can arrive at first, bearer by bearer. */
const isDefinite = (
  network: TemporalNetwork,
  walk: Walk,
  waits: (number | null)[],
  windowFirst: number,
  windowLast: number,
): boolean => {
  let days = new Set([windowFirst]);
  for (const [hop, edge] of walk.edges.entries()) {
    const wait = waits[hop]!;
    if (wait === null) continue;
    const next = new Set<number>();
    for (const [start, end] of readingsOf(network, edge)) {
      for (const day of days) {
        let crossed = day + wait;
        while (crossed < start) crossed += 1;
        if (crossed >= end || crossed > windowLast) return false;
        next.add(crossed);
      }
    }
    days = next;
  }
  return true;
};

/** Every route there is, in no order; as if each were a path of its own. */
export const allRoutes = (network: TemporalNetwork, options: PathOptions): BrutePath[] => {
  const { spans, confidence } = network;
  const windowFirst = options.window.from < unknownPast ? windowPast : options.window.from;
  const windowLast = options.window.to > unknownFuture ? windowFuture : options.window.to - 1;
  return simpleWalks(network, options).flatMap((walk): BrutePath[] => {
    const waits = pauses(options, walk);
    const gaps = waits.map((wait) => wait ?? 0);
    const rangesFrom = (firstDay: number) =>
      walk.edges.map(
        (edge) =>
          [Math.max(firstDay, near(spans.start[edge]!)), Math.min(windowLast, near(spans.end[edge]!) - 1)] as const,
      );
    const ranges = rangesFrom(windowFirst);
    const lastOf = (all: Set<string>[]): [number, number][] =>
      [...all.at(-1)!].map((pair) => pair.split(' ').map(Number) as [number, number]);
    const all = dayPairs(ranges, gaps);
    if (all.at(-1)!.size === 0) return [];
    const latestDeparture = Math.max(...lastOf(all).map(([day]) => day));
    const isLast = options.criterion === 'LATEST_DEPARTURE' && Math.abs(far(latestDeparture)) < 1000;
    const pairs = isLast ? dayPairs(rangesFrom(latestDeparture), gaps) : all;
    const last = lastOf(pairs);
    const definite = isDefinite(network, walk, waits, windowFirst, windowLast);
    if (options.certainty === 'DEFINITE' && !definite) return [];
    const arrival = Math.min(...last.map(([, day]) => day));
    const backward = dayPairs(ranges.map(([first, end]) => [-end, -first] as const).reverse(), [
      0,
      ...gaps.slice(1).reverse(),
    ]).reverse();
    const daysOf = (set: Set<string>): number[] => [...set].map((pair) => Number(pair.split(' ')[1]));
    return [
      {
        ...walk,
        records: walk.edges.map((edge) => [edge]),
        earliest: pairs.map((set) => far(Math.min(...daysOf(set)))),
        latest: backward.map((set) => far(0 - Math.min(...daysOf(set)))),
        arrival: far(arrival),
        departure: far(Math.max(...last.filter(([, day]) => day === arrival).map(([day]) => day))),
        latestDeparture: far(latestDeparture),
        duration: Math.min(...last.map(([departure, day]) => day - departure)),
        weakest: Math.max(...walk.edges.map((edge) => confidence[edge]!)),
        certainty: definite ? 'DEFINITE' : 'POSSIBLE',
      },
    ];
  });
};

/** The routes in the order that the search promises. */
export const sortRoutes = (paths: readonly BrutePath[], criterion: PathOptions['criterion']): BrutePath[] => {
  const rank = (path: BrutePath): number[] => {
    const hops = path.edges.length;
    const rest = [path.arrival, hops, -path.departure, ...[...path.edges].reverse(), path.nodes.at(-1)!];
    if (criterion === 'LATEST_DEPARTURE') return [-path.latestDeparture, ...rest.filter((_, place) => place !== 2)];
    if (criterion === 'FASTEST') return [path.duration, ...rest];
    if (criterion === 'SHORTEST') return [hops, ...rest];
    if (criterion === 'STRONGEST') return [path.weakest, hops, ...rest];
    return rest;
  };
  return paths
    .map((path) => ({ path, key: rank(path) }))
    .sort((a, b) => {
      const place = a.key.findIndex((value, index) => value !== b.key[index]);
      return place < 0 ? 0 : a.key[place]! - b.key[place]!;
    })
    .map(({ path }) => path);
};

/** The paths in the order that the search promises: routes with the same stops are one, told by the first of them. */
export const allPaths = (network: TemporalNetwork, options: PathOptions): BrutePath[] => {
  const routes = sortRoutes(allRoutes(network, options), options.criterion);
  const stopsOf = ({ nodes }: BrutePath): string => nodes.map((node) => options.sameAs?.[node] ?? node).join();
  const withStops = new Map<string, BrutePath[]>();
  for (const route of routes) withStops.set(stopsOf(route), [...(withStops.get(stopsOf(route)) ?? []), route]);
  return [...withStops.values()].map((together) => {
    const [best] = together as [BrutePath, ...BrutePath[]];
    const alike = together.filter(({ nodes }) => nodes.join() === best.nodes.join());
    return {
      ...best,
      records: best.edges.map((own, hop) => {
        const others = new Set(alike.map(({ edges }) => edges[hop]!));
        others.delete(own);
        return [own, ...[...others].sort((a, b) => a - b)];
      }),
      weakest: Math.min(...alike.map(({ weakest }) => weakest)),
      certainty: alike.some(({ certainty }) => certainty === 'DEFINITE') ? 'DEFINITE' : 'POSSIBLE',
    };
  });
};

/** How many of the paths in order are as good as the first. */
export const countEquallyGood = (sorted: readonly BrutePath[], criterion: PathOptions['criterion']): number => {
  const goodness = (path: BrutePath): string =>
    ({
      EARLIEST_ARRIVAL: `${path.arrival}`,
      LATEST_DEPARTURE: `${path.latestDeparture}`,
      FASTEST: `${path.duration}`,
      SHORTEST: `${path.edges.length}`,
      STRONGEST: `${path.weakest} ${path.edges.length}`,
    })[criterion];
  return sorted.filter((path) => goodness(path) === goodness(sorted[0]!)).length;
};
