import { useCallback, useMemo, useRef } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { TransferColumnsDocument } from './operations.generated.ts';
import type { TransferColumnsQuery } from '../../api/types.generated.ts';
import { noLayer, type Layer } from '../../picture/layer.ts';
import type { Page } from '../../room.tsx';
import type { TransferColumns } from '../../api/columns/transferColumns.ts';
import { useDelayed } from '../../ui/useDelayed.ts';
import type { PlacedTransfers } from './countTransfers.ts';
import { scopeOf } from './scopeOf.ts';
import { transferFilter } from './transferFilter.ts';
import type { TransferQuestion } from './transferQuestion.ts';
import { useIdeaAdoptions, type IdeaAdoptions } from './useIdeaAdoptions.ts';
import { useIdeasLayer } from './useIdeasLayer.ts';
import { usePlacedTransfers } from './usePlacedTransfers.ts';
import { useTransferLight } from './useTransferLight.ts';

/** The transfers that the view asks about, as far as they have arrived. */
export interface TransfersState {
  /** Null while nothing is asked. */
  readonly question: TransferQuestion | null;
  /** Transfers of all directions, by arrival; null until the first answer. */
  readonly columns: TransferColumns | null;
  /** How many pairs there are besides, of which it is not known which came first. */
  readonly unordered: number;
  readonly leftOut: TransferColumnsQuery['transfers']['leftOut'];
  /** Which of them the picture draws; null until both are known. */
  readonly placed: PlacedTransfers | null;
  /** What became of ideas; asked while the tab is open. */
  readonly adoptions: IdeaAdoptions;
  /** Ids of the adopted ideas that are listed. */
  readonly ideas: ReadonlySet<string>;
  readonly layer: Layer;
  /** To what the transfers are narrowed, in words; empty for all. */
  readonly scope: readonly string[];
  readonly loading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
}

type Answer = TransferColumnsQuery['transfers'];

const nothingLeftOut = { undated: 0, rejected: 0, withoutTrack: 0, contradictions: 0 };

/** What is asked about transfers of a view, and in words what that is narrowed to; nothing is asked before it is known. */
const useQuestion = ({ view, whole, wholeIsLoading }: Page): Pick<TransfersState, 'question' | 'scope'> => {
  const { lens, focus } = view;
  const window = useDelayed(view.window);
  const known = useMemo(() => new Map((whole?.nodes ?? []).map((node) => [node.id, node])), [whole]);
  // What a focus means for transfers depends on its kind, which the slice tells.
  const unknown = focus.filter((id) => !known.has(id));
  const waits = unknown.length > 0 && (whole === null || wholeIsLoading || unknown.length === focus.length);
  const key = JSON.stringify(
    waits ? null : { window, lens, filter: transferFilter(view, (id) => known.get(id) ?? null) },
  );
  const question = useMemo(() => JSON.parse(key) as TransferQuestion | null, [key]);
  const scope = useMemo(
    () => (question === null ? [] : scopeOf(question.filter, (id) => known.get(id)?.label ?? id)),
    [question, known],
  );
  return { question, scope };
};

/** The transfers of all directions, as far as they have arrived. */
const useAnswer = (
  question: TransferQuestion | null,
): Pick<TransfersState, 'columns' | 'unordered' | 'leftOut' | 'loading' | 'error' | 'retry'> => {
  const [{ data, fetching, error }, ask] = useQuery({
    query: TransferColumnsDocument,
    variables: question ?? {},
    pause: question === null,
  });
  // While the window is dragged, the last answer stays on the screen.
  const last = useRef<Answer | null>(null);
  if (data && !fetching) last.current = data.transfers;
  const answer = fetching || data === undefined ? last.current : data.transfers;
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  return {
    columns: answer?.columns ?? null,
    unordered: answer?.orderNotKnown.totalCount ?? 0,
    leftOut: answer?.leftOut ?? nothingLeftOut,
    loading: question === null || fetching,
    error: fetching ? null : (error ?? null),
    retry,
  };
};

/** Asks for all transfers of the view, in all directions, and lays them over the picture: or what the tab of ideas tells. */
export const useTransfers = (page: Page): TransfersState => {
  const { view, slice } = page;
  const { question, scope } = useQuestion(page);
  const { columns, unordered, leftOut, loading, error, retry } = useAnswer(question);
  const placed = usePlacedTransfers(columns, slice, view);
  const { transferLight, light } = useTransferLight(placed, view);
  const transfersLayer = useMemo(
    (): Layer => ({ ...noLayer, light, transferLight, loading, decides: ['lanes'] }),
    [light, transferLight, loading],
  );
  const isOfIdeas = view.tab === 'ideas';
  const adoptions = useIdeaAdoptions(isOfIdeas ? question : null);
  const { ideas, layer: ideasLayer } = useIdeasLayer(adoptions);
  const layer = isOfIdeas ? ideasLayer : transfersLayer;
  return useMemo(
    () => ({ question, scope, columns, unordered, leftOut, placed, adoptions, ideas, layer, loading, error, retry }),
    [question, scope, columns, unordered, leftOut, placed, adoptions, ideas, layer, loading, error, retry],
  );
};
