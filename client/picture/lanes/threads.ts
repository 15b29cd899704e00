/** Draws each route as segments from stop to stop, with the control points of their curves. */
import { bendsThrough, placeClimb, type Obstacle } from './curves.ts';
import type { Leg, Route, Waypoint } from './routes.ts';
import type { Move, Point, Segment, Thread, Visit } from './types.ts';

export interface Terrain {
  /** Height of a thread at a waypoint: its slot in a stop, or its way past a station. */
  readonly heightAt: (waypoint: Waypoint, thread: string) => number;
  readonly waypointOf: (visit: Visit) => Waypoint;
  /** How far from its centre a stop's edge lies, where threads leave and enter. */
  readonly reach: (waypoint: Waypoint) => number;
  /** True where a name stands better to the right of a station than to its left. */
  readonly freeOnRight: (waypoint: Waypoint) => boolean;
  readonly laneRank: (code: string) => number;
  readonly obstacles: readonly (Obstacle & { readonly id: string })[];
}

/** What kind of step leads from one visit to the next. */
export function moveBetween(from: Visit, to: Visit, laneRank: (code: string) => number): Move {
  const rise = laneRank(from.stop.lane) - laneRank(to.stop.lane);
  if (rise !== 0) return rise > 0 ? 'upward' : 'downward';
  return from.stop.process?.id === to.stop.process?.id ? 'stay' : 'lateral';
}

/** A thread is seen to run rightwards from this width on. */
const leastRun = 4;

/** Fills up with tiny steps so that the climb is the middle piece of the curve: there its arrowhead is drawn. */
function balance(flats: Point[], climb: number): Point[] {
  const before = climb;
  const after = flats.length - 2 - climb;
  const first = flats[0];
  const last = flats[flats.length - 1];
  if (!first || !last) return flats;
  const step = 0.02;
  const head = Array.from({ length: Math.max(after - before, 0) }, (_, index) => ({
    x: first.x + (index + 1) * step,
    y: first.y,
  }));
  const tail = Array.from({ length: Math.max(before - after, 0) }, (_, index) => ({
    x: last.x - (index + 1) * step,
    y: last.y,
  })).reverse();
  return [first, ...head, ...flats.slice(1, -1), ...tail, last];
}

/** The points at which a leg runs horizontally: its ends, the stops passed, and both ends of its climb. */
function flatsOf({ from, to, leave, silent, passes, climb }: Leg, thread: string, terrain: Terrain): Point[] {
  const entry = terrain.waypointOf(from);
  const start = { ...entry, x: leave };
  const end = terrain.waypointOf(to);
  // Within the bar of a process a thread shows through as a stay, which a broken line would deny.
  const stay = !silent && leave > entry.x ? [entry] : [];
  const waypoints = [...stay, start, ...passes, end];
  // Between stops that stand in tiers, with hardly a day between them, a thread runs from middle to middle.
  const isTight = end.x - start.x < terrain.reach(start) + terrain.reach(end) + leastRun;
  const points = waypoints.map((waypoint, index): Point => {
    const reach = isTight ? 0 : terrain.reach(waypoint);
    const shift = index === 0 ? reach : index === waypoints.length - 1 ? -reach : 0;
    return { x: waypoint.x + shift, y: terrain.heightAt(waypoint, thread) };
  });
  const after = (climb?.after ?? 0) + stay.length;
  const [low, high] = [points[after], points[after + 1]];
  if (!climb || !low || !high) return points;
  const left = Math.max(low.x, climb.left + (climb.left > start.x ? 9 : 0));
  const right = Math.min(high.x, climb.right - (climb.right < end.x ? 9 : 0));
  const obstacles = terrain.obstacles.filter(({ id }) => id !== start.stop && id !== end.stop);
  const [begin, finish] =
    right - left < 12
      ? [Math.max(low.x, climb.left), Math.min(high.x, climb.right)]
      : placeClimb({ x: left, y: low.y }, { x: right, y: high.y }, obstacles);
  const foot = begin > low.x + 4 ? [{ x: begin, y: low.y }] : [];
  const top = finish < high.x - 4 ? [{ x: finish, y: high.y }] : [];
  const flats = [...points.slice(0, after + 1), ...foot, ...top, ...points.slice(after + 1)];
  return balance(flats, after + foot.length);
}

/** The thread of one route. */
export function drawThread({ traveller, legs }: Route, terrain: Terrain): Thread {
  const { node, idea, side, sides, visits } = traveller;
  const segments = legs.map((leg, index): Segment => {
    const flats = flatsOf(leg, node.id, terrain);
    const begin = flats[0] ?? { x: 0, y: 0 };
    return {
      id: `${node.id}~${index}`,
      thread: node.id,
      from: leg.from.stop.id,
      to: leg.to.stop.id,
      start: leg.to.day,
      edges: [...leg.from.edges, ...leg.to.edges],
      move: moveBetween(leg.from, leg.to, terrain.laneRank),
      silent: leg.silent,
      begin,
      finish: flats[flats.length - 1] ?? begin,
      bends: bendsThrough(flats),
    };
  });
  const opening = visits[0];
  const waypoint = opening && terrain.waypointOf(opening);
  const once = visits.length === 1;
  const rightward = once && waypoint !== undefined && terrain.freeOnRight(waypoint);
  return {
    id: node.id,
    node,
    idea,
    side,
    sides,
    start: opening?.day ?? 0,
    first: waypoint
      ? { x: waypoint.x + terrain.reach(waypoint) * (rightward ? 1 : -1), y: terrain.heightAt(waypoint, node.id) }
      : { x: 0, y: 0 },
    once,
    rightward,
    stops: visits.map(({ stop }) => stop.id),
    segments,
  };
}
