import { useMemo } from 'react';
import { noPath, type OnPath } from '../../picture/onPath.ts';
import type { FoundPath } from './foundPath.ts';

/** What Lanes needs to know of the paths: whose threads to draw, and where to name them. */
export const useOnPath = (
  drawn: readonly FoundPath[],
  shown: readonly FoundPath[],
  second: FoundPath | null,
): OnPath => {
  // Of all paths, so that choosing among them does not lay the picture out anew.
  const carriers = useMemo(
    () =>
      new Set(drawn.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id))),
    [drawn],
  );
  const endings = useMemo(() => {
    const lit = second === null ? shown : [...shown, second];
    return new Set(lit.flatMap(({ entities }) => entities.slice(-1).map(({ id }) => id)));
  }, [shown, second]);
  return useMemo(() => (drawn.length === 0 ? noPath : { carriers, endings, traced: true }), [drawn, carriers, endings]);
};
