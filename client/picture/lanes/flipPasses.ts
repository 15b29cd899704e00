/** Last improvement of the slot order: a thread that passes several stations in a row may do better on their other side. */
import { columnOf, type ColumnOrder, type Entry } from './columnOrder.ts';
import type { Route } from './routes.ts';

/** Beyond this many runs times waypoints the trials, each of which counts anew, would take too long for what they save. */
const mostWork = 15_000;

export interface PassRun {
  readonly thread: string;
  readonly columns: readonly string[];
}

/** Stretches of each route in which it passes stations of one row, one after the other. */
export function passRuns(routes: readonly Route[]): PassRun[] {
  const runs: PassRun[] = [];
  for (const { traveller, waypoints } of routes) {
    let columns: string[] = [];
    let row = -1;
    for (const waypoint of [...waypoints, null]) {
      const passing = waypoint !== null && waypoint.visit === null && waypoint.strip === 'stations';
      if (columns.length > 0 && (!passing || waypoint.row !== row)) {
        runs.push({ thread: traveller.node.id, columns });
        columns = [];
      }
      if (!passing) continue;
      columns.push(waypoint.stop);
      row = waypoint.row;
    }
  }
  return runs;
}

type Side = 'above' | 'below';

function moved(column: ColumnOrder, thread: string, side: Side, inner: boolean): ColumnOrder {
  const entry = [...column.above, ...column.below].find((each) => each.thread === thread);
  if (!entry) return column;
  const rest = (entries: readonly Entry[]): Entry[] => entries.filter((each) => each.thread !== thread);
  const [above, below] = [rest(column.above), rest(column.below)];
  // Inner means next to the bar: last of those above, first of those below.
  if (side === 'above') return columnOf(inner ? [...above, entry] : [entry, ...above], column.attending, below);
  return columnOf(above, column.attending, inner ? [entry, ...below] : [...below, entry]);
}

/** Tries each run above and below, near the bars and far from them, and keeps what saves crossings. */
export function flipPasses(
  routes: readonly Route[],
  order: ReadonlyMap<string, ColumnOrder>,
  count: (order: ReadonlyMap<string, ColumnOrder>) => number,
): { order: Map<string, ColumnOrder>; crossings: number } {
  let best = { order: new Map(order), crossings: count(order) };
  const runs = passRuns(routes);
  const waypoints = routes.reduce((sum, route) => sum + route.waypoints.length, 0);
  if (runs.length * waypoints > mostWork) return best;
  for (const { thread, columns } of runs) {
    for (const side of ['above', 'below'] as const) {
      for (const inner of [true, false]) {
        const trial = new Map(best.order);
        for (const id of columns) {
          const column = trial.get(id);
          if (column) trial.set(id, moved(column, thread, side, inner));
        }
        const crossings = count(trial);
        if (crossings < best.crossings) best = { order: trial, crossings };
      }
    }
  }
  return best;
}
