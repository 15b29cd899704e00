import type { CareerStripFragment } from '../../api/types.generated.ts';
import type { TransferDirection } from '../../api/columns/transferColumns.ts';
import { readDate, toCalendar, type Day } from '../../dates/calendar.ts';

/** A carrier's appearances in order, and the transfers between them. */
export type ListedCareer = CareerStripFragment;

type Appearance = ListedCareer['appearances'][number];

/** An appearance as a dot. */
export interface CareerDot {
  readonly appearance: Appearance;
  readonly x: number;
  readonly y: number;
}

/** The way from one dot to the next; a transfer where it has a direction, none where their order is not known. */
export interface CareerStep {
  readonly id: string;
  readonly path: string;
  readonly direction: TransferDirection | null;
  readonly possible: boolean;
  readonly isOrderKnown: boolean;
}

/** A year under the strip. */
export interface CareerTick {
  readonly year: number;
  readonly x: number;
}

/** A career as a small strip of lanes. */
export interface CareerLayout {
  readonly lanes: readonly { readonly code: string; readonly y: number }[];
  readonly dots: readonly CareerDot[];
  readonly steps: readonly CareerStep[];
  readonly ticks: readonly CareerTick[];
}

/** The room that a strip has. */
export interface CareerRoom {
  readonly left: number;
  readonly right: number;
  readonly laneHeight: number;
}

/** Halfway between the calendar and an even spread, so that a busy summer and a silent decade can both be read. */
const blend = 0.5;
const leastBetweenTicks = 34;

/** The first day of a date as written; null where none is. */
const dayOf = ({ span }: Appearance): Day | null => {
  const written = /^-?\d{4}(?:-\d{2}){0,2}/.exec(span.from ?? span.to ?? '')?.[0];
  return written === undefined ? null : (readDate(written)?.first ?? null);
};

const ticksOf = (dots: readonly { readonly day: Day; readonly x: number }[]): CareerTick[] => {
  const ticks: CareerTick[] = [];
  const last = dots.at(-1);
  for (const { day, x } of dots) {
    const { year } = toCalendar(day);
    const before = ticks.at(-1);
    if (before?.year === year || (before !== undefined && x - before.x < leastBetweenTicks)) continue;
    // The last year is always told.
    if (last !== undefined && last.x - x < leastBetweenTicks && year !== toCalendar(last.day).year) continue;
    ticks.push({ year, x });
  }
  return ticks;
};

/** Places a career's appearances over time and track; `codes` are the lanes from the top. */
export const layoutCareer = (
  { appearances, transfers, orderNotKnown }: Pick<ListedCareer, 'appearances' | 'transfers' | 'orderNotKnown'>,
  codes: readonly string[],
  { left, right, laneHeight }: CareerRoom,
): CareerLayout => {
  const placed = appearances.flatMap((appearance) => {
    const day = dayOf(appearance);
    return day === null || !codes.includes(appearance.track) ? [] : [{ appearance, day }];
  });
  const first = placed[0]?.day ?? 0;
  const stretch = Math.max((placed.at(-1)?.day ?? first) - first, 1);
  const dots = placed.map(({ appearance, day }, place) => {
    const even = placed.length === 1 ? 0.5 : place / (placed.length - 1);
    const share = placed.length === 1 ? 0.5 : even * blend + ((day - first) / stretch) * (1 - blend);
    const y = (codes.indexOf(appearance.track) + 0.5) * laneHeight;
    return { appearance, day, x: left + share * (right - left), y };
  });
  const dotOf = new Map(dots.map((dot) => [dot.appearance.id, dot]));
  const arrivals = new Map(transfers.map((transfer) => [transfer.to.id, transfer]));
  const unordered = new Set(
    orderNotKnown.flatMap(({ around, within }) => [`${around.id} ${within.id}`, `${within.id} ${around.id}`]),
  );
  const steps = dots.slice(1).map((dot, place): CareerStep => {
    const transfer = arrivals.get(dot.appearance.id);
    const before = dotOf.get(transfer?.from.id ?? '') ?? dots[place] ?? dot;
    const middle = (before.x + dot.x) / 2;
    return {
      id: dot.appearance.id,
      path: `M${before.x},${before.y}C${middle},${before.y} ${middle},${dot.y} ${dot.x},${dot.y}`,
      direction: transfer?.direction ?? null,
      possible: transfer?.certainty === 'POSSIBLE',
      isOrderKnown: !unordered.has(`${before.appearance.id} ${dot.appearance.id}`),
    };
  });
  return {
    lanes: codes.map((code, place) => ({ code, y: place * laneHeight })),
    dots: dots.map(({ appearance, x, y }) => ({ appearance, x, y })),
    steps,
    ticks: ticksOf(dots),
  };
};
