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

/** Points along the curve of a segment, about one every `step`. */
export function pointsAlong({ begin, finish, bends }: Segment, step: number): Point[] {
  const points: Point[] = [begin];
  let from = begin;
  bends.forEach((bend, index) => {
    const next = bends[index + 1];
    const to = next ? { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 } : finish;
    const pieces = Math.max(Math.ceil((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / step), 1);
    for (let piece = 1; piece <= pieces; piece += 1) points.push(along(from, bend, to, piece / pieces));
    from = to;
  });
  return points;
}

/** Builds the measure of how many threads' cells a box covers. */
export function threadCrowding(threads: readonly Thread[], { zoom, x, y }: Viewport, view: Box): (box: Box) => number {
  const cells = new Set<number>();
  for (const { segments } of threads)
    for (const segment of segments)
      for (const point of pointsAlong(segment, cell / zoom)) {
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
