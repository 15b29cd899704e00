/**
 * Lanes: the storyline layout of a slice, after Ogawa & Ma (2010), Tanahashi & Ma (IEEE TVCG 18(12), 2012) and
 * StoryFlow (Liu et al., IEEE TVCG 19(12), 2013): order the slots, straighten the threads, then draw. A pure function.
 */
import type { Slice } from '../slice.ts';
import { alignRow } from './alignment.ts';
import { foldOnceSeen } from './folding.ts';
import { contentOf, stackLanes, stopsByRow } from './laneStack.ts';
import { placeBands } from './placeBands.ts';
import { planLanes } from './plan.ts';
import { groupByRow, routeThreads, type Column } from './routes.ts';
import { orderSlots } from './slotOrder.ts';
import { placeDocument, placeStation, travellersByStop, type Placing } from './stations.ts';
import { collectStops } from './stops.ts';
import { terrainOf } from './terrain.ts';
import { drawThread } from './threads.ts';
import { collectTravellers } from './travellers.ts';
import type { LanesLayout, LanesOptions } from './types.ts';

/** Lays out a slice as lanes, stations and threads. */
export function layoutLanes(slice: Slice, options: LanesOptions): LanesLayout {
  const { stops, leftOut } = collectStops(slice);
  const travellers = collectTravellers(slice, stops);
  const { drawn, folded } = foldOnceSeen(travellers, options.unfolded, options.kept);
  const attendance = { drawn: travellersByStop(drawn), everyone: travellersByStop(travellers), folded };
  const slotsOf = (stop: string): number =>
    (attendance.drawn.get(stop)?.length ?? 0) + ((folded.get(stop)?.length ?? 0) > 0 ? 1 : 0);
  const plan = planLanes({ lanes: slice.lanes, stops, travellers: drawn, slotsOf }, options);
  const { rows, subLanes, xOf } = plan;
  // A picture wider than any plan makes up for is seen from as far as it is wide.
  const metrics = { ...plan.metrics, spread: Math.max(plan.metrics.spread, plan.width / options.width) };

  const rowOf = (stop: (typeof stops)[number]): number => plan.rowOf.get(stop.id) ?? 0;
  const columnsOf = (form: 'meeting' | 'document'): Column[] =>
    stops
      .filter((stop) => stop.form === form)
      .map((stop) => ({ id: stop.id, row: rowOf(stop), x: xOf(stop.id) }))
      .sort((one, other) => one.x - other.x || (one.id < other.id ? -1 : 1));
  const columns = columnsOf('meeting');
  const columnsOfRow = groupByRow(columns);
  const routes = routeThreads(drawn, {
    rowOf,
    xOf,
    columns: columnsOfRow,
    documents: groupByRow(columnsOf('document')),
  });
  const { order, crossings, baselineCrossings } = orderSlots(routes, columns);

  const hasFolded = (id: string): boolean => folded.has(id);
  const rowHeights = rows.map(({ index }) => alignRow(columnsOfRow.get(index) ?? [], order, hasFolded, metrics));
  const contents = stopsByRow(plan).map((held, index) => contentOf(held, rowHeights[index]?.height ?? 0, slotsOf));
  const stack = stackLanes(slice.lanes, rows, contents, metrics, (options.height ?? 0) * metrics.spread);
  const placing: Placing = { plan, rowBoxes: stack.rows, rowHeights, attendance, unfolded: options.unfolded };
  const stations = stops.filter(({ form }) => form !== 'document').map((stop) => placeStation(stop, placing));
  const documents = stops.filter(({ form }) => form === 'document').map((stop) => placeDocument(stop, placing));
  const terrain = terrainOf({ placing, stations, documents, rowOf, lanes: slice.lanes });
  return {
    width: plan.width,
    height: stack.height,
    spread: Math.max(plan.width / options.width, stack.height / (options.height ?? options.width * 0.6), 1),
    slotPitch: metrics.slotPitch,
    countHeight: metrics.countHeight,
    scale: plan.scale,
    lanes: stack.lanes,
    bands: placeBands(subLanes, stack.rows, metrics, plan.scale),
    stations,
    documents,
    threads: routes.map((route) => drawThread(route, terrain)),
    leftOut,
    crossings,
    baselineCrossings,
  };
}
