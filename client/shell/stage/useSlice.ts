import { useCallback, useMemo, useRef } from 'react';
import { CombinedError, useQuery } from 'urql';
import { SliceDocument } from './operations.generated.ts';
import type { SliceQuery } from '../../api/types.generated.ts';
import type { Slice } from '../../picture/slice.ts';
import { readSlice } from '../../picture/readSlice.ts';
import { sliceOfSides } from '../../picture/sliceOfSides.ts';
import { sliceOfKinds, windowSlice } from '../../picture/windowSlice.ts';
import { toWindowDays } from '../../state/windowDays.ts';
import type { View } from '../../state/view.ts';
import type { LeftOut } from './leftOutSentence.ts';
import { orNull, sliceQuestion } from './sliceQuestion.ts';

/** The slice that the view asks for, as far as it has arrived. */
export interface SliceState {
  /** What the pictures draw; null until the first answer. */
  readonly slice: Slice | null;
  /** The same without the choice of sides and of kinds: what these choose from. */
  readonly offered: Slice | null;
  /** The same without the window, too. */
  readonly whole: Slice | null;
  readonly leftOut: LeftOut;
  /** Of which revision of the records it is. */
  readonly revision: number | null;
  readonly loading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
}

type Answer = SliceQuery['slice'];

const nothingLeftOut: LeftOut = { byFilter: 0, byWindow: 0, byLimit: 0, possible: 0, contradictions: 0 };

/** The slice of an answer. Columns that are not as they should be are told like any failure of the server's. */
const tryRead = (answer: Answer | null): { readonly whole: Slice | null; readonly fault: CombinedError | null } => {
  try {
    return { whole: answer === null ? null : readSlice(answer.columns), fault: null };
  } catch {
    const message = 'What the server sent for the picture could not be read.';
    return {
      whole: null,
      fault: new CombinedError({ graphQLErrors: [{ message, extensions: { code: 'UNREADABLE' } }] }),
    };
  }
};

/**
 * Asks for the slice of the filters without its window, so that the window moves without the network; only where that
 * is more than can be drawn is the window asked for too.
 */
export const useSlice = (view: View): SliceState => {
  const { lens, certainty, window, kinds, sides } = view;
  const { focus, conflicts, tracks, confidences } = view;
  const filters = useMemo(
    () => sliceQuestion({ lens, focus, conflicts, tracks, confidences }),
    [lens, focus, conflicts, tracks, confidences],
  );
  const [wide, askWide] = useQuery({ query: SliceDocument, variables: filters });
  const tooMuch = (wide.data?.slice.leftOut.byLimit ?? 0) > 0;
  const narrowing = window !== null || kinds.length > 0 || sides.length > 0;
  const [narrow, askNarrow] = useQuery({
    query: SliceDocument,
    variables: { ...filters, certainty, window, kinds: orNull(kinds), sides: orNull(sides) },
    pause: !tooMuch || !narrowing,
  });
  const current = tooMuch && narrowing ? narrow : wide;

  // While the next answer is on its way, the last one stays on the screen.
  const last = useRef<Answer | null>(null);
  if (current.data && !current.fetching) last.current = current.data.slice;
  const answer = current.data?.slice ?? last.current;

  const { whole, fault } = useMemo(() => tryRead(answer), [answer]);
  const inWindow = useMemo(
    () => (whole === null ? null : windowSlice(whole, toWindowDays(window), certainty)),
    [whole, window, certainty],
  );
  const possible = useMemo(() => {
    if (whole === null || window === null || certainty === 'POSSIBLE') return null;
    return sliceOfKinds(sliceOfSides(windowSlice(whole, toWindowDays(window), 'POSSIBLE'), sides), kinds);
  }, [whole, window, certainty, kinds, sides]);
  const slice = useMemo(
    () => (inWindow === null ? null : sliceOfKinds(sliceOfSides(inWindow, sides), kinds)),
    [inWindow, kinds, sides],
  );
  const leftOut = useMemo(() => {
    const told = answer?.leftOut ?? nothingLeftOut;
    if (whole === null || inWindow === null || slice === null) return told;
    return {
      byFilter: told.byFilter + inWindow.nodes.length - slice.nodes.length,
      byWindow: told.byWindow + whole.nodes.length - inWindow.nodes.length,
      byLimit: told.byLimit,
      contradictions: told.contradictions,
      possible: told.possible + (possible === null ? 0 : possible.nodes.length - slice.nodes.length),
    };
  }, [answer, whole, inWindow, possible, slice]);

  const revision = answer?.revision ?? null;
  const loading = current.fetching;
  const error = current.error ?? fault;
  const ask = tooMuch && narrowing ? askNarrow : askWide;
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return useMemo(
    () => ({ slice, offered: inWindow, whole, leftOut, revision, loading, error, retry }),
    [slice, inWindow, whole, leftOut, revision, loading, error, retry],
  );
};
