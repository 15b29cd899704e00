import type { Slice } from '../slice.ts';
import { measuredStretch } from './measuredStretch.ts';
import { isSilent } from './silence.ts';
import { collectStops } from './stops.ts';
import { collectTravellers } from './travellers.ts';
import type { Extent } from './types.ts';

/** Marks of time: broken lines, breaks of the axis, bars without a recorded end. */
interface MarksOfTime {
  readonly silent: boolean;
  readonly break: boolean;
  readonly open: boolean;
}

/** Which marks of time Lanes needs for a slice. */
export function marksInLanes(slice: Slice, extent: Extent): MarksOfTime {
  const { stops } = collectStops(slice);
  const { from, to } = measuredStretch(stops, extent);
  return {
    silent: collectTravellers(slice, stops).some(({ visits }) =>
      visits.some((visit, place) => place > 0 && isSilent(visits[place - 1]!, visit)),
    ),
    break: stops.some(({ start, end }) => start < from || end > to),
    open: stops.some(({ endless }) => endless),
  };
}
