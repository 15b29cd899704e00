/**
 * How good a path with a given end can be at best: from the profiles of beginnings, so that an end that cannot be
 * reached in time, or not well enough, is never followed. A bound is never worse than the paths it stands for; for
 * arrival with hops it is exact but for beginnings that touch their own end. O(labels of one node).
 */

import { buildDepartureProfile, type DepartureProfile } from './departureProfile.ts';
import { earlier, isKnownDay, lastArrivalOf, later } from './hopDays.ts';
import { buildHopProfile, type HopProfile } from './hopProfile.ts';
import type { PathCriterion } from './pathOptions.ts';
import { orderKey } from './pathOrder.ts';
import type { SearchSpace } from './searchSpace.ts';
import { stateOf } from './states.ts';
import type { Suffix } from './suffix.ts';

/** What is known of the beginnings of paths. */
export interface Bounds {
  readonly criterion: PathCriterion;
  /** By the worst confidence crossed, rising; one only where confidence does not matter. */
  readonly profiles: readonly { readonly weakest: number; readonly profile: HopProfile }[];
  /** Over the days of the least favourable readings, where paths must be definite. */
  readonly certain: HopProfile | null;
  readonly departures: DepartureProfile | null;
}

const anyConfidence = 255;

/** Builds what the criterion needs. */
export const buildBounds = (space: SearchSpace, criterion: PathCriterion, usefulUntil: Int32Array | null): Bounds => {
  const levels =
    criterion === 'STRONGEST' ? [...new Set(space.network.confidence)].sort((a, b) => a - b) : [anyConfidence];
  const limits = { weakest: anyConfidence, usefulUntil };
  return {
    criterion,
    profiles: levels.map((weakest) => ({
      weakest,
      profile: buildHopProfile(space, space.days, { ...limits, weakest }),
    })),
    certain: space.certain === null ? null : buildHopProfile(space, space.certain, { ...limits, usefulUntil: null }),
    departures:
      criterion === 'FASTEST' || criterion === 'LATEST_DEPARTURE' ? buildDepartureProfile(space, usefulUntil) : null,
  };
};

/** The day on which the first hop can be crossed after an arrival; null where it is over. */
const readyAfter = (space: SearchSpace, suffix: Suffix, day: number, own: boolean): number | null => {
  if (own && suffix.own) return day <= suffix.crossBy ? day : null;
  const ready = suffix.edge < 0 ? day : later(day, space.step);
  const last = suffix.edge < 0 ? suffix.crossBy : Math.min(space.days.last(suffix.edge), suffix.crossBy);
  return ready <= last ? ready : null;
};

const canCertainlyFollow = (space: SearchSpace, suffix: Suffix, profile: HopProfile, visited: number): boolean => {
  const last =
    suffix.edge < 0 ? suffix.crossCertainlyBy : Math.min(space.certain!.last(suffix.edge), suffix.crossCertainlyBy);
  const wait = suffix.edge < 0 ? 0 : space.step;
  for (const own of [false, true]) {
    const limit = own && suffix.own ? suffix.crossCertainlyBy : earlier(last, wait);
    for (
      let label = profile.head[stateOf(space, suffix.node, visited, own)]!;
      label >= 0;
      label = profile.labels.columns.next[label]!
    ) {
      const { day, hops } = profile.labels.columns;
      if (day[label]! <= limit && hops[label]! + suffix.hops <= space.maxHops) return true;
    }
  }
  return false;
};

interface Best {
  arrival: number;
  hops: number;
}

/** The earliest arrival and the fewest hops that it takes, or with `hopsFirst` the other way round. */
const bestBeginning = (
  space: SearchSpace,
  suffix: Suffix,
  { head, labels }: HopProfile,
  visited: number,
  hopsFirst: boolean,
): Best | null => {
  let best: Best | null = null;
  const { day, hops, next } = labels.columns;
  for (const own of [false, true]) {
    for (let label = head[stateOf(space, suffix.node, visited, own)]!; label >= 0; label = next[label]!) {
      const ready = readyAfter(space, suffix, day[label]!, own);
      const total = hops[label]! + suffix.hops;
      if (ready === null || total > space.maxHops) continue;
      const arrival = Math.max(suffix.arrival, later(ready, suffix.changes));
      if (
        best === null ||
        (hopsFirst
          ? total < best.hops || (total === best.hops && arrival < best.arrival)
          : arrival < best.arrival || (arrival === best.arrival && total < best.hops))
      ) {
        best = { arrival, hops: total };
      }
    }
  }
  return best;
};

/** The latest departure of all paths with this end; and the fewest days, and the arrival then, at best. */
const bestDeparture = (
  space: SearchSpace,
  suffix: Suffix,
  { head, labels }: DepartureProfile,
  visited: number,
  criterion: PathCriterion,
): { latestDeparture: number; duration: number; arrival: number } | null => {
  const own = suffix.edge < 0 ? suffix.crossBy : Math.min(suffix.crossBy, space.days.last(suffix.edge));
  const { day, departure, next } = labels.columns;
  let best: { latestDeparture: number; duration: number; arrival: number } | null = null;
  for (const isOwn of [false, true]) {
    for (let label = head[stateOf(space, suffix.node, visited, isOwn)]!; label >= 0; label = next[label]!) {
      const ready = readyAfter(space, suffix, day[label]!, isOwn);
      if (ready === null) continue;
      const arrival = Math.max(suffix.arrival, later(ready, suffix.changes));
      const latestDeparture = Math.min(departure[label]!, own);
      const known = isKnownDay(arrival) && isKnownDay(latestDeparture);
      const duration = known ? Math.max(suffix.changes, arrival - latestDeparture) : suffix.changes;
      const difference =
        best === null
          ? -1
          : criterion === 'FASTEST'
            ? duration - best.duration || arrival - best.arrival
            : best.latestDeparture - latestDeparture || arrival - best.arrival;
      if (difference < 0) best = { latestDeparture, duration, arrival };
    }
  }
  return best;
};

/** A key that no path with this end and one hop more at least is better than; null where there is no such path. */
export const boundOf = (space: SearchSpace, bounds: Bounds, suffix: Suffix): readonly number[] | null => {
  const { criterion, profiles, certain, departures } = bounds;
  const visited = suffix.viaBefore + (space.viaPlace.has(suffix.node) ? 1 : 0);
  if (certain !== null && !canCertainlyFollow(space, suffix, certain, visited)) return null;
  // Where departures decide, the fewest hops of all are what can be said of those on the best days.
  const hopsFirst = criterion !== 'EARLIEST_ARRIVAL';
  const crossBy = suffix.edge < 0 ? suffix.crossBy : Math.min(suffix.crossBy, space.days.last(suffix.edge));
  for (const { weakest, profile } of profiles) {
    if (weakest < suffix.weakest) continue;
    const best = bestBeginning(space, suffix, profile, visited, hopsFirst);
    if (best === null) continue;
    const timed = departures === null ? null : bestDeparture(space, suffix, departures, visited, criterion);
    const arrival = timed?.arrival ?? best.arrival;
    const latestDeparture = timed?.latestDeparture ?? crossBy;
    return orderKey(criterion, {
      arrival,
      lastArrival: lastArrivalOf(arrival, latestDeparture, suffix.changes),
      hops: best.hops,
      weakest,
      departure: Math.min(crossBy, earlier(arrival, suffix.changes)),
      latestDeparture,
      duration: timed?.duration ?? 0,
    });
  }
  return null;
};
