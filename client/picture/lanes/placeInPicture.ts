import type { View } from '../../state/view.ts';
import type { Slice } from '../slice.ts';
import { drawnIds } from './drawnIds.ts';

/** The ids of what a picture of a slice tells of: Network of all, Lanes of what has a place in it. */
export const idsInPicture = (slice: Slice, projection: View['projection']): ReadonlySet<string> =>
  projection === 'lanes' ? drawnIds(slice) : new Set(slice.nodes.map(({ id }) => id));

/** Of how many entries of a slice a picture tells, and where the others are; empty where it tells of all. */
export const placeInPicture = (slice: Slice, projection: View['projection']): string => {
  const told = idsInPicture(slice, projection).size;
  return told === slice.nodes.length
    ? ''
    : ` Lanes tells of ${told.toLocaleString('en')} of them; institutions, conflicts and what has no date or lane stand in Network alone.`;
};
