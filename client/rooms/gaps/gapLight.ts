import type { ActorPicture } from '../../picture/actors/actorPicture.ts';
import type { Pair } from './pairs.ts';

/** In the network a gap lights the people of both groups, who bridges them, their ties, and all that a draft changes. */
export const gapLight = (
  { slice, looks }: ActorPicture,
  groupOf: ReadonlyMap<string, string | null>,
  { a, b, bridges }: Pair,
): ReadonlySet<string> => {
  const lit = new Set<string>([...looks.added, ...looks.removed, ...bridges.map(({ id }) => id)]);
  for (const { id } of slice.nodes) {
    const group = groupOf.get(id);
    if (group === a.key || group === b.key) lit.add(id);
  }
  for (const { id, from, to } of slice.edges) {
    if (looks.added.has(id) || looks.removed.has(id)) lit.add(from.id).add(to.id);
  }
  for (const { id, from, to } of slice.edges) if (lit.has(from.id) && lit.has(to.id)) lit.add(id);
  return lit;
};

/** In Lanes it lights the threads of who bridges them, and where they met last; null where there is neither. */
export const gapLightInLanes = ({ bridges, lastMeeting }: Pair): ReadonlySet<string> | null => {
  const lit = [...bridges.map(({ id }) => id), ...(lastMeeting === null ? [] : [lastMeeting.id])];
  return lit.length === 0 ? null : new Set(lit);
};
