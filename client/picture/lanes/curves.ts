/** The shape of a thread between two stops: S-curves that leave and arrive horizontally, and climb where little is in the way. */
import type { Point } from './types.ts';

export interface Obstacle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height of an S-curve from `from` to `to` at a share of its width, as drawn by two quadratic pieces. */
function heightAlong(from: Point, to: Point, share: number): number {
  const t = share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share);
  return from.y + t * (to.y - from.y);
}

/** How many obstacles an S-curve runs through. */
export function hits(from: Point, to: Point, obstacles: readonly Obstacle[]): number {
  let count = 0;
  for (const { left, right, top, bottom } of obstacles) {
    if (right <= from.x || left >= to.x) continue;
    const width = to.x - from.x || 1;
    const begin = heightAlong(from, to, Math.max((left - from.x) / width, 0));
    const end = heightAlong(from, to, Math.min((right - from.x) / width, 1));
    if (Math.max(begin, end) >= top && Math.min(begin, end) <= bottom) count += 1;
  }
  return count;
}

/** Where between `from` and `to` the climb is best: the whole width if free, else a narrower stretch that hits least. */
export function placeClimb(from: Point, to: Point, obstacles: readonly Obstacle[]): readonly [number, number] {
  const width = to.x - from.x;
  const rise = Math.abs(to.y - from.y);
  const upper = Math.min(from.y, to.y);
  const lower = Math.max(from.y, to.y);
  const near = obstacles.filter(
    ({ left, right, top, bottom }) => right > from.x && left < to.x && bottom >= upper && top <= lower,
  );
  let best: readonly [number, number] = [from.x, to.x];
  let least = Infinity;
  const wide = Math.min(width, Math.max(rise * 1.6, 160));
  for (const part of [wide, wide * 0.6, Math.min(width, 110), Math.min(width, 70), Math.min(width, 44)]) {
    // Narrowness alone costs more than the best that was found; so does it for all that are narrower still.
    const narrowness = (wide - part) / Math.max(wide, 1);
    if (narrowness >= least) break;
    for (const place of [0.5, 1, 0, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875]) {
      const start = from.x + (width - part) * place;
      const end = start + part;
      const ends = [
        { x: from.x, y: from.y },
        { x: start, y: from.y },
        { x: end, y: to.y },
        { x: to.x, y: to.y },
      ] as const;
      const struck =
        hits(ends[1], ends[2], near) +
        (start > from.x ? hits(ends[0], ends[1], near) : 0) +
        (end < to.x ? hits(ends[2], ends[3], near) : 0);
      const cost = struck * 4 + narrowness;
      if (cost < least) {
        least = cost;
        best = [start, end];
      }
    }
  }
  return best;
}

/**
 * Control points of a smooth curve through points at which it runs horizontally. The curve joins half-way between two
 * control points: they stand as far to the left of a point as to its right, else a climb after a long way would begin early.
 */
export function bendsThrough(flats: readonly Point[]): Point[] {
  const lengths = flats.slice(1).map(({ x }, index) => x - flats[index]!.x);
  const reach = (piece: number, neighbour: number): number => {
    const [own = 0, other = own] = [lengths[piece], lengths[neighbour]];
    return (other < 1 ? own : Math.min(own, other)) / 4;
  };
  return lengths.flatMap((_, piece) => {
    const [from, to] = [flats[piece]!, flats[piece + 1]!];
    return [
      { x: from.x + reach(piece, piece - 1), y: from.y },
      { x: to.x - reach(piece, piece + 1), y: to.y },
    ];
  });
}
