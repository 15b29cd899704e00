/**
 * The time axis: a blend of calendar time and event order, so that a burst of rounds breathes and a silent decade
 * shrinks. Where things would stand too close, they push what follows to the right; dates never change order. At blend 0
 * it is the calendar: places are proportional to days. Beyond a break only the order of days is kept.
 */
import type { AxisBreaks, TimeScale } from './axis.ts';

export interface TimePoint {
  readonly id: string;
  readonly day: number;
  /** Share of the even order that the day of this point takes: 1 for an event, less for the mere end of something. */
  readonly weight: number;
  /** Beyond which break of the axis it lies. */
  readonly beyond?: 'before' | 'after' | null;
}

/** `after` stands at least `gap` to the right of `before`. */
export interface Spacing {
  readonly before: string;
  readonly after: string;
  readonly gap: number;
}

export interface ScaleOptions {
  readonly width: number;
  readonly blend: number;
  /** Room for the mark of a break. */
  readonly breakGap?: number;
  /** Room for all that lies beyond one break. */
  readonly breakRoom?: number;
}

export interface SolvedScale extends TimeScale {
  readonly xOf: ReadonlyMap<string, number>;
  readonly length: number;
}

/** By point: its share of the measured width, its fixed distance from the point before, and its spacings, laid flat. */
interface Prepared {
  readonly share: Float64Array;
  readonly lead: Float64Array;
  /** The spacings of point i are those from `first[i]` to `first[i + 1]`. */
  readonly first: Int32Array;
  readonly before: Int32Array;
  readonly gap: Float64Array;
}

function prepare(points: readonly TimePoint[], spacings: readonly Spacing[], options: ScaleOptions): Prepared {
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
  const lead = leads(points, options);
  return { share: shares(points, lead, options.blend), lead, first, before, gap: gaps };
}

/** Fixed distances, which hold beyond breaks and across them; 0 where time is measured. */
function leads(points: readonly TimePoint[], { breakGap = 0, breakRoom = 0 }: ScaleOptions): Float64Array {
  const days = { before: new Set<number>(), after: new Set<number>() };
  for (const { beyond, day } of points) if (beyond) days[beyond].add(day);
  return Float64Array.from(points, ({ day, beyond = null }, index) => {
    const last = points[index - 1];
    if (!last || last.day === day) return 0;
    const zone = beyond ?? last.beyond ?? null;
    if (zone === null) return 0;
    return (last.beyond ?? null) === beyond ? Math.min(breakRoom / days[zone].size, breakGap) : breakGap;
  });
}

function shares(points: readonly TimePoint[], lead: Float64Array, blend: number): Float64Array {
  const days = Float64Array.from(points, ({ day }, index) => {
    const before = points[index - 1];
    return before && lead[index] === 0 ? day - before.day : 0;
  });
  const weights = new Map<number, number>();
  points.forEach(({ day }, index) => {
    if (days[index]! > 0) weights.set(day, 0);
  });
  for (const { day, weight } of points) if (weights.has(day)) weights.set(day, Math.max(weights.get(day) ?? 0, weight));
  const measured = days.reduce((sum, each) => sum + each, 0);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return days.map((each, index) => {
    if (each === 0) return 0;
    const even = total > 0 ? (weights.get(points[index]!.day) ?? 0) / total : each / measured;
    return blend * even + (1 - blend) * (each / measured);
  });
}

function spread({ share, lead, first, before, gap }: Prepared, width: number): Float64Array {
  const x = new Float64Array(share.length);
  for (let index = 0; index < x.length; index += 1) {
    let position = index === 0 ? 0 : x[index - 1]! + lead[index]! + share[index]! * width;
    for (let at = first[index]!; at < first[index + 1]!; at += 1) {
      position = Math.max(position, x[before[at]!]! + gap[at]!);
    }
    x[index] = position;
  }
  return x;
}

/** A day on which several things must stand side by side is drawn that wide; what comes after it begins thereafter. */
function knotsOf(points: readonly TimePoint[], x: Float64Array): { day: number; x: number }[] {
  const knots: { day: number; x: number }[] = [];
  points.forEach(({ day }, index) => {
    const here = x[index] ?? 0;
    const last = knots.at(-1);
    if (last === undefined || Math.floor(last.day) !== day) knots.push({ day, x: here });
    else if (here > last.x && last.day === day) knots.push({ day: day + 0.5, x: here });
    else if (here > last.x) last.x = here;
  });
  return knots;
}

function breaksOf(points: readonly TimePoint[], x: Float64Array): AxisBreaks {
  const mark = (zone: 'before' | 'after'): AxisBreaks['before'] => {
    const index = points.findIndex(
      ({ beyond = null }, place) =>
        place > 0 && (zone === 'before' ? points[place - 1]?.beyond === zone && beyond !== zone : beyond === zone),
    );
    if (index < 1) return null;
    const measured = zone === 'before' ? index : index - 1;
    return { day: points[measured]!.day, x: (x[index - 1]! + x[index]!) / 2 };
  };
  return { before: mark('before'), after: mark('after') };
}

/** Places points, given in time order, over `width`; the length is greater than `width` only where spacings demand it. */
export function solveTimeScale(
  points: readonly TimePoint[],
  spacings: readonly Spacing[],
  options: ScaleOptions,
): SolvedScale {
  const prepared = prepare(points, spacings, options);
  let low = 0;
  let high = options.width;
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if ((spread(prepared, middle).at(-1) ?? 0) > options.width) high = middle;
    else low = middle;
  }
  const x = spread(prepared, low);
  return {
    xOf: new Map(points.map(({ id }, index) => [id, x[index] ?? 0])),
    length: x.at(-1) ?? 0,
    knots: knotsOf(points, x),
    breaks: breaksOf(points, x),
  };
}
