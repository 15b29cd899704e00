import { useCallback, useMemo, useRef } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { PathsDocument } from './operations.generated.ts';
import type { PathsQuery } from '../../api/types.generated.ts';
import type { View } from '../../state/view.ts';
import { useDelayed } from '../../ui/useDelayed.ts';
import { toPassage } from './toPassage.ts';

const mostWithMiss = 25;

/** The paths that the view asks for, as far as they have arrived. */
export interface PathSearch {
  /** Null until the first answer, and where nothing is asked. */
  readonly answer: PathsQuery['paths'] | null;
  readonly loading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
}

/** Asks for the paths between the two ends of the view. */
export const usePathSearch = (view: View): PathSearch => {
  const { pathFrom, pathTo, criterion, maxHops, via, avoid, pathCertainty, influence } = view;
  const window = useDelayed(view.window);
  const asks = influence === null && pathFrom.length > 0 && pathTo.length > 0;
  const variables = {
    from: [...pathFrom],
    to: [...pathTo],
    criterion,
    window,
    maxHops,
    via: [...via],
    avoid: [...avoid],
    passage: toPassage(view),
    certainty: pathCertainty,
    first: view.pathsShown,
    // A way that is only near costs as much again: of a hundred paths it would be more than one answer holds.
    withMiss: view.pathsShown <= mostWithMiss,
  };
  const [{ data, fetching, error }, ask] = useQuery({ query: PathsDocument, variables, pause: !asks });

  // While the window is dragged, the last answer for the same ends stays on the screen.
  const ends = `${pathFrom.join()} ${pathTo.join()}`;
  const last = useRef<{ ends: string; answer: PathsQuery['paths'] } | null>(null);
  if (data && !fetching && asks) last.current = { ends, answer: data.paths };
  const kept = last.current?.ends === ends ? last.current.answer : null;
  const answer = asks ? (fetching ? kept : (data?.paths ?? null)) : null;
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const failed = asks ? (error ?? null) : null;
  return useMemo(
    () => ({ answer, loading: asks && fetching, error: failed, retry }),
    [answer, asks, fetching, failed, retry],
  );
};
