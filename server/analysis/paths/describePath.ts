import { earlier, isKnownDay, later, type HopDays } from './hopDays.ts';
import { isDefiniteAmong, parallelEdges, weakestAmong } from './parallelEdges.ts';
import type { PathCriterion } from './pathOptions.ts';
import type { Route, TemporalPath } from './pathResult.ts';
import { bears, type SearchSpace } from './searchSpace.ts';

/** Whether hop `place` and the hop before it are one moment: both have the dates of the node between them. */
const isOneMoment = (space: SearchSpace, { nodes, edges }: Route, place: number): boolean => {
  const node = nodes[place]!;
  return place > 0 && bears(space, node, edges[place - 1]!) && bears(space, node, edges[place]!);
};

/**
 * The earliest day for each hop, from the first on; null at the first hop that is over before it. A hop that is one
 * moment with the hop before it follows under every reading.
 */
const passOn = (space: SearchSpace, route: Route, days: HopDays): { crossed: number[]; violated: number | null } => {
  const crossed: number[] = [];
  let day = space.windowFirst;
  for (const [place, edge] of route.edges.entries()) {
    if (!isOneMoment(space, route, place)) {
      if (place > 0) day = later(day, space.step);
      if (day > days.last(edge)) return { crossed, violated: place };
      day = Math.max(day, days.first(edge));
      if (day > space.windowLast) return { crossed, violated: place };
    }
    crossed.push(day);
  }
  return { crossed, violated: null };
};

const latestDays = (space: SearchSpace, route: Route): number[] => {
  const latest = new Array<number>(route.edges.length);
  let day = space.windowLast;
  for (let place = route.edges.length - 1; place >= 0; place -= 1) {
    const edge = route.edges[place]!;
    latest[place] = day = Math.min(day, space.days.last(edge));
    if (!isOneMoment(space, route, place)) day = earlier(day, space.step);
  }
  return latest;
};

/** The first hop that cannot follow those before it: it is over on `lastDay`, before `readyDay`; null: all can. */
export const firstViolation = (
  space: SearchSpace,
  route: Route,
): { hop: number; readyDay: number; lastDay: number } | null => {
  const { crossed, violated } = passOn(space, route, space.days);
  if (violated === null) return null;
  const readyDay = violated === 0 ? space.windowFirst : later(crossed[violated - 1]!, space.step);
  return { hop: violated, readyDay, lastDay: space.days.last(route.edges[violated]!) };
};

/** The space of who sets out as late as can be, where that is asked for and the day is known. */
const spaceOfDeparture = (space: SearchSpace, latestDeparture: number, criterion: PathCriterion): SearchSpace =>
  criterion === 'LATEST_DEPARTURE' && isKnownDay(latestDeparture) ? { ...space, windowFirst: latestDeparture } : space;

/**
 * Everything that is said of a path whose hops can follow each other. It is definite where some route along its stops holds
 * under every joint reading. Readings of different bearers are free of each other, so the worst for hops i < j is the
 * latest beginning of i and the earliest end of j: all pairs hold exactly when each hop's earliest end is not before the
 * greatest latest beginning (and day that must pass) among the hops before it.
 */
export const describePath = (space: SearchSpace, route: Route, criterion: PathCriterion): TemporalPath => {
  const latest = latestDays(space, route);
  const latestDeparture = latest[0]!;
  const earliest = passOn(spaceOfDeparture(space, latestDeparture, criterion), route, space.days).crossed;
  let changes = 0;
  for (let place = 1; place < route.edges.length; place += 1) {
    if (!isOneMoment(space, route, place)) changes += space.step;
  }
  const arrival = earliest.at(-1)!;
  const departure = Math.min(latestDeparture, earlier(arrival, changes));
  const waitBefore = (day: number, place: number): number | null => {
    const before = place === 0 ? day : earliest[place - 1]!;
    return before === day ? 0 : isKnownDay(before) ? day - before : null;
  };
  const records = parallelEdges(space, route);
  return {
    ...route,
    records,
    earliest,
    latest,
    waits: earliest.map(waitBefore),
    arrival,
    departure,
    latestDeparture,
    duration: isKnownDay(arrival) ? arrival - departure : changes,
    weakest: weakestAmong(space, route, records),
    certainty: isDefiniteAmong(space, route, records) ? 'DEFINITE' : 'POSSIBLE',
  };
};
