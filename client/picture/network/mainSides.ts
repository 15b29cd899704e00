import type { Side, Slice } from '../slice.ts';

/** The side that each person sat on most often, by id of the person; people without a side are left out. */
export const mainSides = (slice: Slice): Map<string, Side> => {
  const counts = new Map<string, Map<string, { side: Side; times: number }>>();
  for (const { side, from, type } of slice.edges) {
    if (side === null || type !== 'PARTICIPATED_IN') continue;
    const sides = counts.get(from.id) ?? new Map<string, { side: Side; times: number }>();
    counts.set(from.id, sides);
    const entry = sides.get(side.id);
    if (entry === undefined) sides.set(side.id, { side, times: 1 });
    else entry.times += 1;
  }
  const chosen = new Map<string, Side>();
  for (const [person, sides] of counts) {
    const [first] = [...sides.values()].sort((a, b) => b.times - a.times || (a.side.id < b.side.id ? -1 : 1));
    if (first !== undefined) chosen.set(person, first.side);
  }
  return chosen;
};
