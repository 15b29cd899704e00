import type { Slice, SliceEdge } from '../../picture/slice.ts';
import type { FoundPath } from './foundPath.ts';

const startOf = ({ span }: SliceEdge): number => span.start ?? span.startLatest ?? Number.NEGATIVE_INFINITY;

const recordsOf = ({ relationships }: FoundPath['hops'][number]): string[] => relationships.map(({ id }) => id);

/** A thread runs through all that its carrier attended: what lies between two hops of a path is on the way. */
const attendedBetween = (
  edges: readonly SliceEdge[],
  carrier: string,
  enters: readonly string[],
  leaves: readonly string[],
): string[] => {
  const own = edges.filter(({ from, type }) => {
    return from.id === carrier && (type === 'PARTICIPATED_IN' || type === 'APPEARED_IN');
  });
  const first = own.find(({ id }) => enters.includes(id));
  const last = own.find(({ id }) => leaves.includes(id));
  if (first === undefined || last === undefined) return [];
  const [low, high] = [startOf(first), startOf(last)].sort((one, other) => one - other) as [number, number];
  return own.filter((edge) => startOf(edge) >= low && startOf(edge) <= high).map(({ id }) => id);
};

/**
 * What stands out for a path: its entities and the relationships it crosses. With `threads`, as Lanes draws people and
 * ideas, also the stretch of each carrier's thread that leads from one of its hops to the next.
 */
export const pathLight = ({ entities, hops }: FoundPath, slice: Slice, threads: boolean): string[] => [
  ...entities.map(({ id }) => id),
  ...hops.flatMap((hop, place) => {
    const [next, carrier] = [hops[place + 1], entities[place + 1]];
    const between =
      threads && next !== undefined && carrier !== undefined
        ? attendedBetween(slice.edges, carrier.id, recordsOf(hop), recordsOf(next))
        : [];
    return [...recordsOf(hop), ...between];
  }),
];
