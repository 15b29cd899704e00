import { useCallback } from 'react';
import type { Layer } from '../../picture/layer.ts';
import type { FoundPath } from './foundPath.ts';
import { influenceLight } from './influenceLight.ts';
import { pathLight } from './pathLight.ts';
import type { InfluenceState } from './useInfluence.ts';

/** What the paths, or the cone of influence from an origin, light in a slice. */
export const useLight = (
  shown: readonly FoundPath[],
  second: FoundPath | null,
  influence: InfluenceState,
  origin: string | null,
): Layer['light'] => {
  const columns = influence.answer?.columns ?? null;
  return useCallback(
    ({ slice, projection, moment }) => {
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
    },
    [shown, second, columns, origin],
  );
};
