/** Which stretch of time the axis measures: that of meetings and documents, and of the bars that belong to it. */
import type { Extent, Stop } from './types.ts';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A bar that begins within five years of the first meeting is drawn whole however little lies between first and last. */
const alwaysNear = 1826;

const unbounded: Stretch = { from: -Infinity, to: Infinity };

function join(one: Stretch, other: Stretch): Stretch {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

/**
 * The stretch to measure. A series of decades does not squeeze the summer that is looked at: where the bar of a whole
 * process begins before all else by more than half of what that spans, or before the stretch that the viewer chose, the
 * axis is broken, and so at the end. Bars that lie wholly apart from meetings and documents have no other place.
 */
export function measuredStretch(stops: readonly Stop[], chosen: Extent = { from: null, to: null }): Stretch {
  const bars = stops.filter(({ form }) => form === 'process');
  const dated = stops.filter(({ form }) => form !== 'process').map(({ start, end }) => ({ from: start, to: end }));
  if (dated.length === 0) return unbounded;
  const inner = dated.reduce(join, { from: chosen.from ?? Infinity, to: chosen.to ?? -Infinity });
  const apart = bars.filter(({ start, end }) => end <= inner.from || start >= inner.to);
  const needed = apart.map(({ start, end }) => ({ from: start, to: end })).reduce(join, inner);
  const reach = Math.max((needed.to - needed.from) / 2, alwaysNear);
  const isNear = (distance: number, bound: number | null): boolean => bound === null && distance <= reach;
  return bars
    .map(({ start, end }) => ({
      from: isNear(needed.from - start, chosen.from) ? start : needed.from,
      to: isNear(end - needed.to, chosen.to) ? end : needed.to,
    }))
    .reduce(join, needed);
}
