/**
 * The best paths in order: ends of paths grow backward from the targets, always the one with the best bound next, so
 * that a path comes out only when nothing unfinished could be better (A*, over paths instead of nodes). Ends that
 * cannot be reached in time have no bound and are dropped. Paths with the same stops are one: the first of them is told,
 * and the records by which its hops can be made are gathered afterwards.
 */

import { boundOf, type Bounds } from './bounds.ts';
import { Heap } from './heap.ts';
import { earlier, isKnownDay, lastArrivalOf, later } from './hopDays.ts';
import { spend } from './meter.ts';
import { compareNumbers, criterionLength, orderKey } from './pathOrder.ts';
import type { Route } from './pathResult.ts';
import { standsFor, visitHops, type SearchSpace } from './searchSpace.ts';
import { emptySuffix, prepend, routeOf, targetOf, type Suffix } from './suffix.ts';

/** What is kept costs memory, half a kilobyte, and time: as much as so many edges looked at. */
const workOfCandidate = 50;

interface Candidate {
  readonly suffix: Suffix;
  readonly key: readonly number[];
  /** Whether it is a path; else it is to grow. */
  readonly isWhole: boolean;
  /** Its edges, the last hop first; made when first compared. */
  trail: readonly number[] | null;
}

/** Routes in order. */
export interface Enumeration {
  readonly routes: readonly Route[];
  readonly moreEquallyGood: boolean;
}

const trailOf = (candidate: Candidate): readonly number[] =>
  (candidate.trail ??= [...routeOf(candidate.suffix).edges].reverse());

/** At equal keys an end that others continue comes before them, for what it grows into may come before them too. */
const compare = (a: Candidate, b: Candidate): number =>
  compareNumbers(a.key, b.key) ||
  compareNumbers(trailOf(a), trailOf(b)) ||
  a.suffix.hops - b.suffix.hops ||
  Number(a.isWhole) - Number(b.isWhole) ||
  targetOf(a.suffix) - targetOf(b.suffix);

/** The key of an end that begins at a source. */
const keyOf = (space: SearchSpace, { criterion }: Bounds, suffix: Suffix): readonly number[] => {
  const arrival = Math.max(suffix.arrival, later(space.windowFirst, suffix.changes));
  const latestDeparture = Math.min(suffix.crossBy, space.days.last(suffix.edge));
  const departure = Math.min(latestDeparture, earlier(arrival, suffix.changes));
  return orderKey(criterion, {
    arrival,
    lastArrival: lastArrivalOf(arrival, latestDeparture, suffix.changes),
    departure,
    latestDeparture,
    duration: isKnownDay(arrival) ? arrival - departure : suffix.changes,
    hops: suffix.hops,
    weakest: suffix.weakest,
  });
};

/** Enumerates the best routes, at most `first`; fewer where there are no more, or where the work has run out. */
export const enumeratePaths = (space: SearchSpace, bounds: Bounds, first: number): Enumeration => {
  const { passable, isSource, maxHops, meter } = space;
  const waiting = new Heap<Candidate>(compare);
  const routes: Route[] = [];
  const met = new Set<string>();
  let bestKey: readonly number[] | null = null;

  const wait = (candidate: Candidate): void => {
    meter.work += workOfCandidate;
    waiting.push(candidate);
  };
  const offer = (suffix: Suffix): void => {
    if (suffix.hops > 0 && isSource[suffix.node] === 1 && suffix.viaBefore === 0) {
      wait({ suffix, key: keyOf(space, bounds, suffix), isWhole: true, trail: null });
    }
    if ((suffix.hops > 0 && passable[suffix.node] === 0) || suffix.hops >= maxHops) return;
    const key = boundOf(space, bounds, suffix);
    if (key !== null) wait({ suffix, key, isWhole: false, trail: null });
  };

  for (const target of space.targets) {
    const suffix = emptySuffix(space, target);
    if (suffix !== null) offer(suffix);
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { suffix, isWhole, key } = next;
    if (isWhole) {
      bestKey ??= key;
      const isEquallyGood = compareNumbers(key, bestKey, criterionLength(bounds.criterion)) === 0;
      if (routes.length >= first && !isEquallyGood) break;
      const route = routeOf(suffix);
      const stops = route.nodes.map((node) => standsFor(space, node)).join();
      if (met.has(stops)) continue;
      if (routes.length >= first) return { routes, moreEquallyGood: true };
      met.add(stops);
      routes.push(route);
      if (routes.length >= first && !isEquallyGood) break;
    } else if (spend(meter, 1)) {
      visitHops(space, suffix.node, true, (edge, node, along) => {
        const longer = prepend(space, suffix, edge, node, along);
        if (longer !== null) offer(longer);
      });
    } else waiting.keep((candidate) => candidate.isWhole);
  }
  return { routes, moreEquallyGood: false };
};
