import { onlySide, sidesOfPerson } from '../sidesOfPerson.ts';
import type { Side, Slice, SliceEdge } from '../slice.ts';

/** The only side of each person, by id; people of none or several are left out. */
export const onlySides = (slice: Slice): Map<string, Side> => {
  const attendances = new Map<string, SliceEdge[]>();
  for (const edge of slice.edges) {
    if (edge.type !== 'PARTICIPATED_IN') continue;
    const known = attendances.get(edge.from.id);
    if (known === undefined) attendances.set(edge.from.id, [edge]);
    else known.push(edge);
  }
  return new Map(
    [...attendances].flatMap(([person, edges]) => {
      const side = onlySide(sidesOfPerson(edges));
      return side === null ? [] : [[person, side] as const];
    }),
  );
};
