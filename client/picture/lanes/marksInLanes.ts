import type { Slice } from '../slice.ts';
import { measuredStretch } from './measuredStretch.ts';
import { isSilent } from './silence.ts';
import { collectStops } from './stops.ts';
import { collectTravellers } from './travellers.ts';
import type { Extent } from './types.ts';

/** Which marks of time Lanes needs for a slice: broken lines, and breaks of the axis. */
export function marksInLanes(slice: Slice, extent: Extent): { readonly silent: boolean; readonly break: boolean } {
  const { stops } = collectStops(slice);
  const { from, to } = measuredStretch(stops, extent);
  return {
    silent: collectTravellers(slice, stops).some(({ visits }) =>
      visits.some((visit, place) => place > 0 && isSilent(visits[place - 1]!, visit)),
    ),
    break: stops.some(({ start, end }) => start < from || end > to),
  };
}
