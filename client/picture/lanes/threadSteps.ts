import type { Slice } from '../slice.ts';
import { stepKey } from '../transferLight.ts';
import { collectStops } from './stops.ts';
import { collectTravellers } from './travellers.ts';

/** The steps that the threads of a slice take, from each stop to the next: what Lanes draws as one segment each. */
export function threadSteps(slice: Slice): ReadonlySet<string> {
  const travellers = collectTravellers(slice, collectStops(slice).stops);
  return new Set(
    travellers.flatMap(({ node, visits }) =>
      visits.slice(1).map(({ stop }, place) => stepKey(node.id, visits[place]?.stop.id ?? '', stop.id)),
    ),
  );
}
