/** Where threads run on the screen, so that a name stands on the line of its own thread and on no other. */
import type { Box } from '../labels.ts';
import { inLayout, pointsAlong } from './crowding.ts';
import { onScreen } from './labelView.ts';
import type { Point, Thread } from './types.ts';
import type { Viewport } from './viewport.ts';

const cell = 32;
/** Less than half of a name's height, so that no line slips through it between two points. */
const step = 5;

const keyOf = (column: number, row: number): number => row * 100_000 + column;

/** The lines of all threads in a view. */
export interface ThreadLines {
  /** The points of each segment of a thread, in their order, where they are in view. */
  readonly pointsOf: (thread: string) => readonly (readonly Point[])[];
  /** True where a thread runs through a box, other than its own. */
  readonly isCrossed: (box: Box, own: string | null) => boolean;
}

/** Before and behind its edge a short line keeps its row, so that no other name stands there as if it were its own. */
const stubPoints = ({ once, first, rightward }: Thread, viewport: Viewport): Point[] => {
  if (!once) return [];
  const toward = rightward ? 1 : -1;
  return Array.from({ length: 17 }, (_, place) =>
    onScreen(viewport, { x: first.x + toward * (16 - place * 5), y: first.y }),
  );
};

/** Finds the lines of threads in a view. */
export function threadLines(threads: readonly Thread[], viewport: Viewport, view: Box): ThreadLines {
  const isSeen = ({ x, y }: Point): boolean => x >= view.left && x <= view.right && y >= view.top && y <= view.bottom;
  const seen = inLayout(view, viewport);
  const points = new Map<string, Point[][]>();
  const cells = new Map<number, { readonly thread: string; readonly at: Point }[]>();
  for (const thread of threads) {
    const { id, segments } = thread;
    const own = segments.map((segment) =>
      pointsAlong(segment, step / viewport.zoom, seen)
        .map((point) => onScreen(viewport, point))
        .filter(isSeen),
    );
    points.set(id, own);
    for (const at of [...own.flat(), ...stubPoints(thread, viewport)]) {
      const key = keyOf(Math.floor(at.x / cell), Math.floor(at.y / cell));
      const held = cells.get(key);
      if (held === undefined) cells.set(key, [{ thread: id, at }]);
      else held.push({ thread: id, at });
    }
  }
  const isCrossed = ({ left, top, right, bottom }: Box, own: string | null): boolean => {
    for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1)
      for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1)
        for (const { thread, at } of cells.get(keyOf(column, row)) ?? [])
          if (thread !== own && at.x > left && at.x < right && at.y > top && at.y < bottom) return true;
    return false;
  };
  return { pointsOf: (thread) => points.get(thread) ?? [], isCrossed };
}
