/** The time axis as it is read: where each day lies, and where it is broken. */

export interface TimeScale {
  /** Days with their places, both rising; between two of them time runs evenly. */
  readonly knots: readonly { readonly day: number; readonly x: number }[];
  readonly breaks: AxisBreaks;
}

/** Beyond a break time is not measured: what lies there is in order, and no more. */
export interface AxisBreak {
  /** The day next to the break on the side where time is measured. */
  readonly day: number;
  /** Where the mark of the break stands. */
  readonly x: number;
}

export interface AxisBreaks {
  readonly before: AxisBreak | null;
  readonly after: AxisBreak | null;
}

/** The scale shifted to the right. */
export function shiftScale({ knots, breaks }: TimeScale, by: number): TimeScale {
  const shift = (mark: AxisBreaks['before']): AxisBreaks['before'] => mark && { ...mark, x: mark.x + by };
  return {
    knots: knots.map(({ day, x }) => ({ day, x: x + by })),
    breaks: { before: shift(breaks.before), after: shift(breaks.after) },
  };
}

/** Pixels per day, on average of what is measured. */
function paceOf({ knots, breaks: { before, after } }: TimeScale): number {
  const first = before === null ? knots[0] : knots.find(({ day }) => day === before.day);
  const last = after === null ? knots.at(-1) : knots.find(({ day }) => day === after.day);
  return first && last && last.day > first.day ? (last.x - first.x) / (last.day - first.day) : 1;
}

/** Where a day lies on a solved scale; before the first and after the last knot the scale goes on at its mean pace. */
export function xOfDay(scale: TimeScale, day: number): number {
  const { knots } = scale;
  const first = knots[0];
  const last = knots[knots.length - 1];
  if (!first || !last) return 0;
  if (day <= first.day) return first.x - (first.day - day) * paceOf(scale);
  if (day >= last.day) return last.x + (day - last.day) * paceOf(scale);
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
