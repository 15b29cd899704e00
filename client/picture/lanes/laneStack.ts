/** The vertical stack: lanes from the most official down, in each its rows, in each row documents, stations and bars. */
import type { Lane } from '../slice.ts';
import type { Metrics } from './metrics.ts';
import type { Packed, Row } from './subLanes.ts';
import type { LaneBox, Stop } from './types.ts';

export interface RowContent {
  readonly documents: boolean;
  readonly stationHeight: number;
  /** The greatest number of slots of a process bar in the row; 0 without bars. */
  readonly barSlots: number;
}

export interface RowBox {
  readonly top: number;
  readonly bottom: number;
  readonly documentsY: number;
  readonly stationsTop: number;
  readonly barsTop: number;
}

/** The stops of each row. */
export function stopsByRow({ rows, subLanes, rowOf }: Packed): Stop[][] {
  const held = rows.map((): Stop[] => []);
  for (const { stops } of subLanes) for (const stop of stops) held[rowOf.get(stop.id) ?? 0]?.push(stop);
  return held;
}

/** What a row must hold, from its stops. */
export function contentOf(
  stops: readonly Stop[],
  stationHeight: number,
  barSlots: (stop: string) => number,
): RowContent {
  return {
    documents: stops.some(({ form }) => form === 'document'),
    stationHeight,
    barSlots: stops.reduce((most, { id, form }) => (form === 'process' ? Math.max(most, barSlots(id), 1) : most), 0),
  };
}

function stackWith(
  lanes: readonly Lane[],
  rows: readonly Row[],
  contents: readonly RowContent[],
  metrics: Metrics,
  { padding, leastRow }: { readonly padding: number; readonly leastRow: number },
): { lanes: LaneBox[]; rows: RowBox[]; height: number } {
  const laneBoxes: LaneBox[] = [];
  const rowBoxes: RowBox[] = [];
  let y = 0;
  for (const { code, label } of lanes) {
    const top = y;
    const own = rows.filter(({ lane }) => lane === code);
    if (own.length === 0) y += metrics.emptyLane;
    else {
      y += padding;
      own.forEach(({ index, opens }, nth) => {
        if (nth > 0) y += metrics.rowGap;
        const box = stackRow(y, contents[index], opens ? metrics : closeTo(metrics), leastRow);
        rowBoxes[index] = box;
        y = box.bottom;
      });
      y += padding;
    }
    laneBoxes.push({ code, label, top, bottom: y, empty: own.length === 0 });
  }
  return { lanes: laneBoxes, rows: rowBoxes, height: y };
}

/** Between the tiers of a band no label finds a place anyway. */
function closeTo(metrics: Metrics): Metrics {
  return { ...metrics, labelAbove: metrics.labelAbove * 0.3, labelBelow: metrics.labelBelow * 0.3 };
}

function stackRow(top: number, content: RowContent | undefined, metrics: Metrics, least: number): RowBox {
  let y = top;
  if (content?.documents) y += metrics.documentStrip;
  const documentsY = y - metrics.documentStrip / 2;
  const stations = content !== undefined && content.stationHeight > 0;
  if (stations) y += metrics.labelAbove;
  const stationsTop = y;
  if (stations) y += content.stationHeight + metrics.labelBelow;
  const barsTop = y + metrics.barGap;
  if (content && content.barSlots > 0) y += content.barSlots * metrics.barPitch + metrics.barGap * 2;
  return { top, bottom: Math.max(y, top + least), documentsY, stationsTop, barsTop };
}

const lineHeight = 13;

/** Stacks lanes and rows; a lane without rows closes to a thin strip, the others share what height is to spare. */
export function stackLanes(
  lanes: readonly Lane[],
  rows: readonly Row[],
  contents: readonly RowContent[],
  metrics: Metrics,
  available = 0,
): { lanes: LaneBox[]; rows: RowBox[]; height: number } {
  const stackTo = (padding: number, leastRow: number) =>
    stackWith(lanes, rows, contents, metrics, { padding, leastRow });
  // From as far as the whole is seen, a row is as high as a line of text where there is room for that.
  const roomy = lineHeight * metrics.spread;
  const close = lineHeight * Math.min(metrics.spread, 7);
  const least = stackTo(metrics.lanePadding, roomy).height <= available ? roomy : close;
  const stack = stackTo(metrics.lanePadding, least);
  const open = stack.lanes.filter(({ empty }) => !empty).length;
  const spare = (available - stack.height) / Math.max(open * 2, 1);
  if (spare < 1) return stack;
  return stackTo(metrics.lanePadding + Math.min(spare, 70 * metrics.spread), least);
}
