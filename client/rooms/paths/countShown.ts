import type { Slice } from '../../picture/slice.ts';

/** How many of these the picture shows. */
export const countShown = (ids: readonly string[], slice: Pick<Slice, 'nodes'> | null): number => {
  const shown = new Set((slice?.nodes ?? []).map(({ id }) => id));
  return ids.filter((id) => shown.has(id)).length;
};
