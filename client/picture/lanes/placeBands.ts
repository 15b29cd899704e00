/** The box of each process in each lane, and the single bar that stands for it at a distance. */
import type { RowBox } from './laneStack.ts';
import type { Metrics } from './metrics.ts';
import type { SubLane } from './subLanes.ts';
import type { Band } from './types.ts';

/** Places the bands of all rows. */
export function placeBands(subLanes: readonly SubLane[], rows: readonly RowBox[], { spread }: Metrics): Band[] {
  return subLanes.map((subLane): Band => {
    const { key, lane, process, left, right, contentLeft, contentRight, row, tiers, stops } = subLane;
    const top = rows[row]?.top ?? 0;
    const bottom = rows[row + tiers - 1]?.bottom ?? 0;
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
        right: Math.max(contentRight, contentLeft + 6 * spread),
        y: bottom - height / 2 - Math.min(spread, (bottom - top) * 0.1),
        height,
      },
    };
  });
}
