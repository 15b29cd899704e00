import type { Slice } from '../slice.ts';
import { collectStops } from './stops.ts';
import { collectTravellers } from './travellers.ts';

/** Ids of what Lanes draws of a slice: dated events and documents, processes with any, and who travels through them. */
export function drawnIds(slice: Slice): ReadonlySet<string> {
  const { stops } = collectStops(slice);
  const processes = stops.flatMap(({ process }) => (process === null ? [] : [process.id]));
  const travellers = collectTravellers(slice, stops).map(({ node }) => node.id);
  return new Set([...stops.map(({ id }) => id), ...processes, ...travellers]);
}
