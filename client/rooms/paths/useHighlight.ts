import { useMemo } from 'react';
import type { Slice } from '../../picture/slice.ts';
import { influenceLight } from './influenceLight.ts';
import { pathLight } from './pathLight.ts';
import type { PathsState } from './usePaths.ts';

/** Ids to stand out in the picture, and those of them that belong to the second path alone; null where nothing does. */
export interface Highlight {
  readonly highlighted: ReadonlySet<string> | null;
  readonly second: ReadonlySet<string> | null;
}

/** What the paths or the cone light in a slice, at the moment that the playback has reached. */
export const useHighlight = (
  { shown, second, influence }: PathsState,
  slice: Slice | null,
  view: { readonly projection: 'lanes' | 'network'; readonly influence: string | null },
  moment: number | null,
): Highlight => {
  const { projection, influence: origin } = view;
  const columns = influence.answer?.columns ?? null;
  return useMemo(() => {
    if (slice === null) return { highlighted: null, second: null };
    if (origin !== null && columns !== null) {
      return { highlighted: influenceLight(columns, origin, moment, slice), second: null };
    }
    if (shown.length === 0 && second === null) return { highlighted: null, second: null };
    const threads = projection === 'lanes';
    const first = new Set(shown.flatMap((path) => pathLight(path, slice, threads)));
    const other = second === null ? [] : pathLight(second, slice, threads);
    return {
      highlighted: new Set([...first, ...other]),
      second: second === null ? null : new Set(other.filter((id) => !first.has(id))),
    };
  }, [shown, second, columns, origin, projection, slice, moment]);
};
