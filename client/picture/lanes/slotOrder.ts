/**
 * The order of threads at each station: barycentre sweeps, then swaps of neighbours, after Tanahashi & Ma (2012) and
 * StoryFlow (Liu et al. 2013). Those who attend stand together, each side together among them; those who pass by go
 * above or below. The best order met, the baseline included, is kept.
 */
import { crossingCounter } from './crossings.ts';
import { flipPasses } from './flipPasses.ts';
import type { Column, Route, Waypoint } from './routes.ts';
import {
  arrangeColumn,
  baselineColumn,
  improveColumn,
  type ColumnOrder,
  type Entry,
  type Heights,
} from './columnOrder.ts';

export type SlotOrder = ReadonlyMap<string, ColumnOrder>;

const stripHeight = { documents: -420, stations: 0, bars: 420 } as const;
const rowHeight = 1000;
const unplaced: ReturnType<Heights> = { before: undefined, after: undefined };

interface Neighbours {
  readonly before: Waypoint | undefined;
  readonly after: Waypoint | undefined;
}

function entriesByColumn(routes: readonly Route[]): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const { traveller, waypoints } of routes) {
    for (const { stop, strip, visit } of waypoints) {
      if (strip !== 'stations') continue;
      const group = traveller.idea ? '~idea' : (traveller.side?.id ?? '~none');
      const entry: Entry = { thread: traveller.node.id, attends: visit !== null, group };
      entries.set(stop, [...(entries.get(stop) ?? []), entry]);
    }
  }
  return entries;
}

/** Heights in units of slots, from the order alone: what the sweeps compare. */
function heightIn(order: SlotOrder, { stop, row, strip }: Waypoint, thread: string): number {
  const base = row * rowHeight + stripHeight[strip];
  const column = strip === 'stations' ? order.get(stop) : undefined;
  const index = column?.position.get(thread);
  return column && index !== undefined ? base + index - (column.position.size - 1) / 2 : base;
}

/** Counts the crossings of all threads under an order of slots. */
function counterOf(routes: readonly Route[]): (order: SlotOrder) => number {
  const stretches = routes.flatMap(({ traveller, waypoints }) =>
    waypoints.slice(1).map((to, index) => {
      const from = waypoints[index] ?? to;
      return { thread: traveller.node.id, from, to, fromX: from.x, toX: to.x };
    }),
  );
  const count = crossingCounter(stretches);
  return (order) =>
    count(
      (place) => heightIn(order, stretches[place]!.from, stretches[place]!.thread),
      (place) => heightIn(order, stretches[place]!.to, stretches[place]!.thread),
    );
}

function neighboursByColumn(routes: readonly Route[]): Map<string, Map<string, Neighbours>> {
  const result = new Map<string, Map<string, Neighbours>>();
  for (const { traveller, waypoints } of routes) {
    waypoints.forEach(({ stop, strip }, index) => {
      if (strip !== 'stations') return;
      const column = result.get(stop) ?? new Map<string, Neighbours>();
      column.set(traveller.node.id, { before: waypoints[index - 1], after: waypoints[index + 1] });
      result.set(stop, column);
    });
  }
  return result;
}

/** Orders the slots of every column; also says how many crossings remain and how many the baseline has. */
export function orderSlots(
  routes: readonly Route[],
  columns: readonly Column[],
  sweeps = 10,
): { order: SlotOrder; crossings: number; baselineCrossings: number } {
  const countCrossings = counterOf(routes);
  const entries = entriesByColumn(routes);
  const neighbours = neighboursByColumn(routes);
  const sorted = [...columns].sort((one, other) => one.x - other.x || (one.id < other.id ? -1 : 1));
  let current = new Map(sorted.map(({ id }) => [id, baselineColumn(entries.get(id) ?? [])]));
  const baselineCrossings = countCrossings(current);
  let best = { order: new Map(current), crossings: baselineCrossings };
  const visit = (forward: boolean, rearrange: (column: ColumnOrder, heights: Heights) => ColumnOrder): void => {
    for (const { id } of forward ? sorted : [...sorted].reverse()) {
      const column = current.get(id);
      if (!column || column.position.size < 2) continue;
      // Neighbours stay while this column is rearranged, and are compared many times.
      const known = new Map(
        [...column.position.keys()].map((thread) => {
          const { before, after } = neighbours.get(id)?.get(thread) ?? {};
          const at = (waypoint: Waypoint | undefined) => waypoint && heightIn(current, waypoint, thread);
          return [thread, { before: at(before), after: at(after) }] as const;
        }),
      );
      current.set(
        id,
        rearrange(column, (thread) => known.get(thread) ?? unplaced),
      );
    }
    const crossings = countCrossings(current);
    if (crossings < best.crossings) best = { order: new Map(current), crossings };
  };
  for (let sweep = 0; sweep < sweeps && best.crossings > 0; sweep += 1) {
    const forward = sweep % 2 === 0;
    const look = sweep < 6 ? (forward ? 'before' : 'after') : 'both';
    visit(forward, (column, heights) => arrangeColumn(column, heights, look));
  }
  for (let round = 0, before = Infinity; round < 6 && best.crossings < before; round += 1) {
    before = best.crossings;
    current = new Map(best.order);
    visit(round % 2 === 0, improveColumn);
  }
  for (let round = 0; round < 2; round += 1) {
    best = flipPasses(routes, best.order, countCrossings);
    current = new Map(best.order);
    visit(round === 0, improveColumn);
  }
  return { ...best, baselineCrossings };
}
