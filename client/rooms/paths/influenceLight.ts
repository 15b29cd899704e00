import type { InfluenceColumns } from '../../api/columns/influenceColumns.ts';
import type { Slice } from '../../picture/slice.ts';

/** What stands out for a cone: the origin, what was reached until the moment, and the relationships among these. */
export const influenceLight = (
  { id, day }: InfluenceColumns,
  origin: string,
  moment: number | null,
  slice: Slice,
): ReadonlySet<string> => {
  const lit = new Set([origin]);
  id.forEach((reached, row) => {
    const arrival = day[row] ?? null;
    if (moment === null || arrival === null || arrival <= moment) lit.add(reached);
  });
  const edges = slice.edges.filter(({ from, to }) => lit.has(from.id) && lit.has(to.id));
  for (const edge of edges) lit.add(edge.id);
  return lit;
};
