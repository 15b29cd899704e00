import { useCallback, useMemo } from 'react';
import type { LightIndex } from './lighting.ts';
import type { LanesLayout } from './types.ts';

/** Whether the name of an id fades: what it speaks of begins after the moment, or does not stand out. */
export const useFadedNames = (
  layout: LanesLayout | null,
  index: LightIndex,
  dim: ReadonlySet<string>,
  highlighted: ReadonlySet<string> | null,
  moment: number | null,
): ((id: string) => boolean) => {
  const starts = useMemo(
    () =>
      new Map(
        [...(layout?.stations ?? []), ...(layout?.documents ?? []), ...(layout?.threads ?? [])].map(({ id, start }) => [
          id,
          start,
        ]),
      ),
    [layout],
  );
  const bright = useMemo(
    () =>
      new Set([...index.items.filter(({ id }) => !dim.has(id)).map(({ select }) => select), ...(highlighted ?? [])]),
    [index, dim, highlighted],
  );
  return useCallback(
    (id: string): boolean => (moment !== null && (starts.get(id) ?? moment) > moment) || !bright.has(id),
    [moment, starts, bright],
  );
};
