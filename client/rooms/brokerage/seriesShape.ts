import type { BrokerSeriesQuery } from '../../api/types.generated.ts';

/** A measure of one person in one year. */
export type YearPoint = BrokerSeriesQuery['brokerSeries'][number]['points'][number];

const narrowest = 2;

/** One bar of a drawing over the years. */
export interface YearBar {
  readonly point: YearPoint;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Bars over the years, one a year, none where there is no value; a value of 0 keeps a bar that can be seen. */
export const yearBars = (
  points: readonly YearPoint[],
  room: { readonly width: number; readonly height: number },
  most: number = Math.max(0, ...points.map(({ value }) => value ?? 0)),
): YearBar[] => {
  const step = room.width / Math.max(points.length, 1);
  const gap = step > 4 ? 1 : 0;
  return points.flatMap((point, place) => {
    if (point.value === null) return [];
    const share = most === 0 ? 0 : point.value / most;
    return [
      { point, x: place * step, width: Math.max(step - gap, narrowest), height: Math.max(1.5, share * room.height) },
    ];
  });
};

/** The year of the strongest value, the earliest of equals; null where there is none in any. To have nothing is not strong. */
export const bestYear = (points: readonly YearPoint[], lowIsStrong: boolean): YearPoint | null =>
  points.reduce<YearPoint | null>((best, point) => {
    if (point.value === null || (point.value === 0 && !lowIsStrong)) return best;
    if (best?.value == null) return point;
    return (lowIsStrong ? point.value < best.value : point.value > best.value) ? point : best;
  }, null);

/** From one year to another, both counted. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years from the first to the last in which any of these people has a value, so that empty decades take no room. */
export const livelyYears = (all: Iterable<readonly YearPoint[]>): Years | null => {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const points of all) {
    for (const { year, value } of points) {
      if (value === null) continue;
      from = Math.min(from, year);
      to = Math.max(to, year);
    }
  }
  return from > to ? null : { from, to };
};

/** The points of these years; none where there are no years. */
export const pointsWithin = (points: readonly YearPoint[], years: Years | null): YearPoint[] =>
  points.filter(({ year }) => years !== null && year >= years.from && year <= years.to);

/** Whether each year of a drawing has room for its number. */
export const isRoomy = (points: readonly YearPoint[], width: number): boolean =>
  width / Math.max(points.length, 1) >= 24;

/** The years that are named below a drawing, and where: all where there is room, else the first and the last. */
export const namedYears = (points: readonly YearPoint[], width: number): { year: number; x: number }[] =>
  points
    .map(({ year }, place) => ({ year, x: ((place + 0.5) * width) / points.length }))
    .filter((_, place) => isRoomy(points, width) || place === 0 || place === points.length - 1);
