import type { Slice } from '../../picture/slice.ts';

/** What stands out for ideas: each that has appeared by a moment, where it did, and what says so. Rejected, it did not arrive. */
export const ideasLight = (ideas: ReadonlySet<string>, slice: Slice, moment: number | null): ReadonlySet<string> => {
  const lit = new Set<string>();
  for (const { id, type, from, to, detail, span } of slice.edges) {
    if (type !== 'APPEARED_IN' || detail === 'rejected' || !ideas.has(from.id)) continue;
    if (moment === null || (span.start !== null && span.start <= moment)) lit.add(id).add(from.id).add(to.id);
  }
  return lit;
};

/** How many of these ideas stand out. */
export const countLit = (ideas: ReadonlySet<string>, slice: Slice, moment: number | null): number => {
  const lit = ideasLight(ideas, slice, moment);
  return [...ideas].filter((id) => lit.has(id)).length;
};
