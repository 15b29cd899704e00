/**
 * The way each thread takes through the rows: between two visits it may have to pass by stations that it does not
 * attend, and it changes row where that makes it pass by the fewest.
 */
import { isSilent, mayLast } from './silence.ts';
import { endPoint } from './timePoints.ts';
import type { Stop, Traveller, Visit } from './types.ts';

export type Strip = 'documents' | 'stations' | 'bars';

/** A meeting in its row: what threads attend or pass by. */
export interface Column {
  readonly id: string;
  readonly row: number;
  readonly x: number;
}

export interface Waypoint {
  readonly stop: string;
  readonly x: number;
  readonly row: number;
  readonly strip: Strip;
  readonly visit: Visit | null;
}

export interface Leg {
  readonly from: Visit;
  readonly to: Visit;
  /** Where it sets out: at the end of a whole process, or shortly before the arrival where that comes first. */
  readonly leave: number;
  /** True where nothing is recorded for long between both. */
  readonly silent: boolean;
  /** The stations passed by, in order. */
  readonly passes: readonly Waypoint[];
  /** Where the thread changes row, and after how many of the passes; null for a leg that stays in its row. */
  readonly climb: { readonly after: number; readonly left: number; readonly right: number } | null;
}

export interface Route {
  readonly traveller: Traveller;
  readonly legs: readonly Leg[];
  readonly waypoints: readonly Waypoint[];
}

export interface Ground {
  readonly rowOf: (stop: Stop) => number;
  readonly xOf: (point: string) => number;
  /** By row: its meetings from left to right. */
  readonly columns: ReadonlyMap<number, readonly Column[]>;
  /** By row: its documents from left to right. */
  readonly documents: ReadonlyMap<number, readonly Column[]>;
}

/** A climb of this width is gentle enough. */
const gentle = 140;

/** The last part of a leg, in which a climb belongs that nothing is recorded of before the arrival. */
const lastPart = 1 / 6;

/** What stands closer to an end of a leg than a station is wide stands beside it, and is not passed by. */
const beside = 13;

const stripOf = { document: 'documents', meeting: 'stations', process: 'bars' } as const;

function waypointOf(visit: Visit, ground: Ground): Waypoint {
  const { stop } = visit;
  return { stop: stop.id, x: ground.xOf(visit.point), row: ground.rowOf(stop), strip: stripOf[stop.form], visit };
}

/** What stands in a strip of a row between two places; bars are thin enough to run across. */
function between({ strip, row }: Waypoint, ground: Ground, left: number, right: number): Waypoint[] {
  if (strip === 'bars') return [];
  const columns = (strip === 'stations' ? ground.columns : ground.documents).get(row) ?? [];
  return columns
    .filter(({ x }) => x > left + beside && x < right - beside)
    .map(({ id, x }) => ({ stop: id, x, row, strip, visit: null }));
}

/** Chooses where from `left` to `right` a thread changes row: few stations passed by, and room for a gentle climb. */
export function chooseClimb(
  behind: readonly Waypoint[],
  ahead: readonly Waypoint[],
  left: number,
  right: number,
): { behind: Waypoint[]; ahead: Waypoint[]; left: number; right: number } {
  const passed = [...behind, ...ahead].map(({ x }) => x).filter((x) => x > left);
  const marks = [left, ...passed.sort((one, other) => one - other), right];
  let best = { cost: Infinity, from: left, to: right, at: (left + right) / 2 };
  for (let index = 0; index + 1 < marks.length; index += 1) {
    const from = marks[index] ?? left;
    const to = marks[index + 1] ?? right;
    const at = (from + to) / 2;
    const count = behind.filter(({ x }) => x < at).length + ahead.filter(({ x }) => x > at).length;
    // A gentle climb beside a crowd reads better than a steep one that spares a detour or two.
    const cost = count * 0.45 + 1.5 * Math.max(1 - (to - from) / gentle, 0);
    const wider = to - from > best.to - best.from;
    if (cost < best.cost || (cost === best.cost && wider)) best = { cost, from, to, at };
  }
  return {
    behind: behind.filter(({ x }) => x < best.at),
    ahead: ahead.filter(({ x }) => x > best.at),
    left: best.from,
    right: best.to,
  };
}

/** Where a thread leaves a visit: whoever is known to be of a whole process may be with it to its end. */
function leaveOf(visit: Visit, arrival: number, ground: Ground): number {
  const enter = ground.xOf(visit.point);
  if (visit.stop.form !== 'process' || !mayLast(visit)) return enter;
  const end = ground.xOf(endPoint(visit.stop));
  return end < arrival ? end : Math.max(enter, arrival - gentle);
}

function legBetween(from: Visit, to: Visit, ground: Ground): Leg {
  const end = waypointOf(to, ground);
  const leave = leaveOf(from, end.x, ground);
  const start = { ...waypointOf(from, ground), x: leave };
  const behind = between(start, ground, start.x, end.x);
  const silent = isSilent(from, to);
  if (start.row === end.row && start.strip === end.strip)
    return { from, to, leave, silent, passes: behind, climb: null };
  const earliest = silent ? Math.max(end.x - Math.max(gentle, (end.x - start.x) * lastPart), start.x) : start.x;
  const chosen = chooseClimb(behind, between(end, ground, start.x, end.x), earliest, end.x);
  const { left, right } = chosen;
  const climb = { after: chosen.behind.length, left, right };
  return { from, to, leave, silent, passes: [...chosen.behind, ...chosen.ahead], climb };
}

/** Groups columns by row. */
export function groupByRow(columns: readonly Column[]): Map<number, Column[]> {
  const rows = new Map<number, Column[]>();
  for (const column of columns) rows.set(column.row, [...(rows.get(column.row) ?? []), column]);
  return rows;
}

/** The routes of all travellers. */
export function routeThreads(travellers: readonly Traveller[], ground: Ground): Route[] {
  return travellers.map((traveller) => {
    const legs: Leg[] = [];
    const waypoints: Waypoint[] = [];
    traveller.visits.forEach((visit, index) => {
      const before = traveller.visits[index - 1];
      if (before) {
        const leg = legBetween(before, visit, ground);
        const entered = waypoints.at(-1);
        if (entered && leg.leave > entered.x) waypoints.push({ ...entered, x: leg.leave });
        legs.push(leg);
        waypoints.push(...leg.passes);
      }
      waypoints.push(waypointOf(visit, ground));
    });
    return { traveller, legs, waypoints };
  });
}
