/** The box of each process in each lane, and the single bar that stands for it at a distance. */
import { xOfDay, type TimeScale } from './axis.ts';
import type { RowBox } from './laneStack.ts';
import type { Metrics } from './metrics.ts';
import type { SubLane } from './subLanes.ts';
import type { Band } from './types.ts';

/** Places the bands of all rows. */
export function placeBands(
  subLanes: readonly SubLane[],
  rows: readonly RowBox[],
  { spread }: Metrics,
  scale: TimeScale,
): Band[] {
  return subLanes.map((subLane): Band => {
    const { key, lane, process, left, right, contentLeft, contentRight, row, tiers, stops } = subLane;
    const top = rows[row]?.top ?? 0;
    const bottom = rows[row + tiers - 1]?.bottom ?? 0;
    const barRight = Math.max(contentRight, contentLeft + 6 * spread);
    const recordedEnd = stops.reduce((last, stop) => Math.max(last, stop.recordedEnd), -Infinity);
    const isOpen = stops.some((stop) => stop.endless);
    const height = Math.min(4.5 * spread, (bottom - top) * 0.4);
    return {
      key,
      lane,
      process,
      left,
      right,
      top,
      bottom,
      start: stops.reduce((first, stop) => Math.min(first, stop.start), Infinity),
      bar: {
        left: contentLeft,
        right: barRight,
        recordedTo: isOpen ? Math.min(Math.max(xOfDay(scale, recordedEnd), contentLeft), barRight) : barRight,
        y: bottom - height / 2 - Math.min(spread, (bottom - top) * 0.1),
        height,
      },
    };
  });
}
