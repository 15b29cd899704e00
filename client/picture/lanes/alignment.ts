/** Heights inside a row: each column is shifted so that as many threads as possible run straight (StoryFlow's second step). */
import type { ColumnOrder } from './columnOrder.ts';
import type { Metrics } from './metrics.ts';
import type { Column } from './routes.ts';
import type { SlotOrder } from './slotOrder.ts';

/** Heights of one column, from the top of its row's stations. */
export interface ColumnHeights {
  readonly slots: ReadonlyMap<string, number>;
  readonly barTop: number;
  readonly barBottom: number;
}

export interface RowHeights {
  readonly height: number;
  readonly columns: ReadonlyMap<string, ColumnHeights>;
}

/** The heights of a column laid from 0; a folded count takes one more slot at the foot of the bar. */
export function stackColumn(
  { above, attending, below }: ColumnOrder,
  folded: boolean,
  { slotPitch, countHeight }: Metrics,
): ColumnHeights & { height: number } {
  const slots = new Map<string, number>();
  const pass = slotPitch * 0.8;
  above.forEach(({ thread }, index) => slots.set(thread, (index + 0.5) * pass));
  const barTop = above.length * pass + (above.length > 0 ? slotPitch * 0.3 : 0);
  attending.forEach(({ thread }, index) => slots.set(thread, barTop + (index + 0.5) * slotPitch));
  const barBottom = barTop + Math.max(attending.length, 1) * slotPitch;
  const foot = barBottom + (folded ? countHeight + 2 : 0);
  const belowTop = foot + (below.length > 0 ? slotPitch * 0.3 : 0);
  below.forEach(({ thread }, index) => slots.set(thread, belowTop + (index + 0.5) * pass));
  return { slots, barTop, barBottom, height: belowTop + below.length * pass };
}

function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** Aligns the columns of one row, given from left to right. */
export function alignRow(
  columns: readonly Column[],
  order: SlotOrder,
  hasFolded: (id: string) => boolean,
  metrics: Metrics,
): RowHeights {
  const stacked = columns.map(({ id }) => {
    const column = order.get(id);
    return { id, stack: column ? stackColumn(column, hasFolded(id), metrics) : null };
  });
  const height = stacked.reduce((tallest, { stack }) => Math.max(tallest, stack?.height ?? 0), 0);
  const result = new Map<string, ColumnHeights>();
  let previous: ReadonlyMap<string, number> = new Map();
  for (const { id, stack } of stacked) {
    if (!stack) continue;
    const wishes: number[] = [];
    for (const [thread, y] of stack.slots) {
      const before = previous.get(thread);
      if (before !== undefined) wishes.push(before - y);
    }
    const wish = median(wishes) ?? (height - stack.height) / 2;
    const shift = Math.min(Math.max(wish, 0), height - stack.height);
    const slots = new Map([...stack.slots].map(([thread, y]) => [thread, y + shift]));
    result.set(id, { slots, barTop: stack.barTop + shift, barBottom: stack.barBottom + shift });
    previous = slots;
  }
  return { height, columns: result };
}
