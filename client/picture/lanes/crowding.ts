/** Where threads run on the screen, so that labels can keep clear of them: a coarse grid of points along the curves. */
import type { Box } from '../labels.ts';
import type { Point, Segment, Thread } from './types.ts';
import type { Viewport } from './viewport.ts';

const cell = 10;

function key(column: number, row: number): number {
  return row * 100_000 + column;
}

function along(from: Point, bend: Point, to: Point, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * bend.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * bend.y + share * share * to.y,
  };
}

const misses = (box: Box, from: Point, bend: Point, to: Point): boolean =>
  Math.max(from.x, bend.x, to.x) < box.left ||
  Math.min(from.x, bend.x, to.x) > box.right ||
  Math.max(from.y, bend.y, to.y) < box.top ||
  Math.min(from.y, bend.y, to.y) > box.bottom;

/** A piece of a curve as far as it may reach into a box; a level one is cut there, since it may be decades long. */
const cutTo = (box: Box, from: Point, bend: Point, to: Point): readonly [Point, Point, Point] | null => {
  if (misses(box, from, bend, to)) return null;
  if (from.y !== to.y || from.y !== bend.y) return [from, bend, to];
  const inside = ({ x, y }: Point): Point => ({ x: Math.min(Math.max(x, box.left), box.right), y });
  const [left, right] = [inside(from), inside(to)];
  return [left, { x: (left.x + right.x) / 2, y: from.y }, right];
};

/** Points along the curve of a segment, about one every `step`; where a box is given, of the pieces that may reach into it. */
export function pointsAlong({ begin, finish, bends }: Segment, step: number, within?: Box): Point[] {
  const points: Point[] = within === undefined ? [begin] : [];
  let from = begin;
  bends.forEach((bend, index) => {
    const next = bends[index + 1];
    const to = next ? { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 } : finish;
    const cut = within === undefined ? ([from, bend, to] as const) : cutTo(within, from, bend, to);
    from = to;
    if (cut === null) return;
    const [start, middle, end] = cut;
    const pieces = Math.max(Math.ceil((Math.abs(end.x - start.x) + Math.abs(end.y - start.y)) / step), 1);
    for (let piece = within === undefined ? 1 : 0; piece <= pieces; piece += 1)
      points.push(along(start, middle, end, piece / pieces));
  });
  return points;
}

/** A box of the screen in the lengths of the layout. */
export const inLayout = ({ left, top, right, bottom }: Box, { zoom, x, y }: Viewport): Box => ({
  left: (left - x) / zoom,
  top: (top - y) / zoom,
  right: (right - x) / zoom,
  bottom: (bottom - y) / zoom,
});

/** Builds the measure of how many threads' cells a box covers. */
export function threadCrowding(threads: readonly Thread[], { zoom, x, y }: Viewport, view: Box): (box: Box) => number {
  const cells = new Set<number>();
  const seen = inLayout(view, { zoom, x, y });
  for (const { segments } of threads)
    for (const segment of segments)
      for (const point of pointsAlong(segment, cell / zoom, seen)) {
        const at = { x: point.x * zoom + x, y: point.y * zoom + y };
        if (at.x < view.left || at.x > view.right || at.y < view.top || at.y > view.bottom) continue;
        cells.add(key(Math.floor(at.x / cell), Math.floor(at.y / cell)));
      }
  return ({ left, top, right, bottom }) => {
    let count = 0;
    for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1)
      for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1)
        if (cells.has(key(column, row))) count += 1;
    return count * 0.6;
  };
}
