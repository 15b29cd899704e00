/**
 * The time axis: a blend of calendar time and event order, so that a burst of rounds breathes and a silent decade
 * shrinks. Where things would stand too close, they push what follows to the right; dates never change order.
 */
import type { TimeScale } from './types.ts';

export interface TimePoint {
  readonly id: string;
  readonly day: number;
  /** Share of the even order that the day of this point takes: 1 for an event, less for the mere end of something. */
  readonly weight: number;
}

/** `after` stands at least `gap` to the right of `before`. */
export interface Spacing {
  readonly before: string;
  readonly after: string;
  readonly gap: number;
}

export interface SolvedScale extends TimeScale {
  readonly xOf: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Shares and spacings by point, laid flat: the spacings of point i are those from `first[i]` to `first[i + 1]`. */
interface Prepared {
  readonly share: Float64Array;
  readonly first: Int32Array;
  readonly before: Int32Array;
  readonly gap: Float64Array;
}

function prepare(points: readonly TimePoint[], spacings: readonly Spacing[], share: readonly number[]): Prepared {
  const indexOf = new Map(points.map((point, index) => [point.id, index]));
  const known = spacings.flatMap(({ before, after, gap }) => {
    const from = indexOf.get(before);
    const to = indexOf.get(after);
    return from !== undefined && to !== undefined && from < to ? [{ from, to, gap }] : [];
  });
  const first = new Int32Array(points.length + 1);
  for (const { to } of known) first[to + 1]! += 1;
  for (let index = 0; index < points.length; index += 1) first[index + 1]! += first[index]!;
  const next = first.slice();
  const before = new Int32Array(known.length);
  const gaps = new Float64Array(known.length);
  for (const { from, to, gap } of known) {
    const place = next[to]!;
    next[to] = place + 1;
    before[place] = from;
    gaps[place] = gap;
  }
  return { share: Float64Array.from(share), first, before, gap: gaps };
}

function shares(points: readonly TimePoint[], blend: number): number[] {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last || first.day === last.day) return points.map(() => 0);
  const weights = new Map<number, number>();
  for (const { day, weight } of points) weights.set(day, Math.max(weights.get(day) ?? 0, weight));
  weights.set(first.day, 0);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return points.map((point, index) => {
    const before = points[index - 1];
    if (!before || before.day === point.day) return 0;
    const calendar = (point.day - before.day) / (last.day - first.day);
    const even = total > 0 ? (weights.get(point.day) ?? 0) / total : calendar;
    return blend * even + (1 - blend) * calendar;
  });
}

function spread({ share, first, before, gap }: Prepared, width: number): Float64Array {
  const x = new Float64Array(share.length);
  for (let index = 0; index < x.length; index += 1) {
    let position = index === 0 ? 0 : x[index - 1]! + share[index]! * width;
    for (let at = first[index]!; at < first[index + 1]!; at += 1) {
      position = Math.max(position, x[before[at]!]! + gap[at]!);
    }
    x[index] = position;
  }
  return x;
}

/** Places points, given in time order, over `width`; the length is greater than `width` only where spacings demand it. */
export function solveTimeScale(
  points: readonly TimePoint[],
  spacings: readonly Spacing[],
  { width, blend }: { width: number; blend: number },
): SolvedScale {
  const prepared = prepare(points, spacings, shares(points, blend));
  let low = 0;
  let high = width;
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if ((spread(prepared, middle).at(-1) ?? 0) > width) high = middle;
    else low = middle;
  }
  const x = spread(prepared, low);
  const knots: { day: number; x: number }[] = [];
  points.forEach(({ day }, index) => {
    if (knots.at(-1)?.day !== day) knots.push({ day, x: x[index] ?? 0 });
  });
  return { xOf: new Map(points.map(({ id }, index) => [id, x[index] ?? 0])), length: x.at(-1) ?? 0, knots };
}

/** Where a day lies on a solved scale; before the first and after the last knot the scale goes on at its mean pace. */
export function xOfDay({ knots }: TimeScale, day: number): number {
  const first = knots[0];
  const last = knots[knots.length - 1];
  if (!first || !last) return 0;
  const pace = last.day > first.day ? (last.x - first.x) / (last.day - first.day) : 1;
  if (day <= first.day) return first.x - (first.day - day) * pace;
  if (day >= last.day) return last.x + (day - last.day) * pace;
  let low = 0;
  let high = knots.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((knots[middle]?.day ?? 0) <= day) low = middle;
    else high = middle;
  }
  const before = knots[low] ?? first;
  const next = knots[high] ?? last;
  return before.x + ((day - before.day) / (next.day - before.day)) * (next.x - before.x);
}
