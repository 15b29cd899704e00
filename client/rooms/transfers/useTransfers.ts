import { useCallback, useMemo, useRef } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { TransferColumnsDocument } from './operations.generated.ts';
import type { TransferColumnsQuery, TransferFilter } from '../../api/types.generated.ts';
import { noLayer, type Layer } from '../../picture/layer.ts';
import type { Page } from '../../room.tsx';
import type { TransferColumns } from '../../api/columns/transferColumns.ts';
import type { View } from '../../state/view.ts';
import { useDelayed } from '../../ui/useDelayed.ts';
import type { PlacedTransfers } from './countTransfers.ts';
import { scopeOf } from './scopeOf.ts';
import { transferFilter } from './transferFilter.ts';
import { usePlacedTransfers } from './usePlacedTransfers.ts';
import { useTransferLight } from './useTransferLight.ts';

/** What is asked about transfers, whatever their direction. */
export interface TransferQuestion {
  readonly window: View['window'];
  readonly lens: View['lens'];
  readonly filter: TransferFilter;
}

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
  readonly layer: Layer;
  /** To what the transfers are narrowed, in words; empty for all. */
  readonly scope: readonly string[];
  readonly loading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
}

type Answer = TransferColumnsQuery['transfers'];

const nothingLeftOut = { undated: 0, rejected: 0, withoutTrack: 0, contradictions: 0 };

/** Asks for all transfers of the view, in all directions, and lays them over the picture. */
export const useTransfers = ({ view, slice, whole, wholeIsLoading }: Page): TransfersState => {
  const { lens, focus } = view;
  const window = useDelayed(view.window);
  const known = useMemo(() => new Map((whole?.nodes ?? []).map((node) => [node.id, node])), [whole]);
  // What a focus means for transfers depends on its kind, which the slice tells.
  const unknown = focus.filter((id) => !known.has(id));
  const waits = unknown.length > 0 && (whole === null || wholeIsLoading || unknown.length === focus.length);
  const question: TransferQuestion | null = waits
    ? null
    : { window, lens, filter: transferFilter(view, (id) => known.get(id) ?? null) };
  const key = JSON.stringify(question);
  const asked = useMemo(() => JSON.parse(key) as TransferQuestion | null, [key]);

  const scope = useMemo(
    () => (asked === null ? [] : scopeOf(asked.filter, (id) => known.get(id)?.label ?? id)),
    [asked, known],
  );
  const [{ data, fetching, error }, ask] = useQuery({
    query: TransferColumnsDocument,
    variables: asked ?? {},
    pause: asked === null,
  });
  // While the window is dragged, the last answer stays on the screen.
  const last = useRef<Answer | null>(null);
  if (data && !fetching) last.current = data.transfers;
  const answer = fetching || data === undefined ? last.current : data.transfers;
  const columns = answer?.columns ?? null;
  const retry = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const leftOut = answer?.leftOut ?? nothingLeftOut;
  const unordered = answer?.orderNotKnown.totalCount ?? 0;
  const loading = asked === null || fetching;
  const failed = fetching ? null : (error ?? null);
  const placed = usePlacedTransfers(columns, slice, view);
  const { transferLight, light } = useTransferLight(placed, view);
  const layer = useMemo(
    (): Layer => ({ ...noLayer, light, transferLight, loading, decides: ['lanes'] }),
    [light, transferLight, loading],
  );
  return useMemo(
    () => ({ question: asked, scope, columns, unordered, leftOut, placed, layer, loading, error: failed, retry }),
    [asked, scope, columns, unordered, leftOut, placed, layer, loading, failed, retry],
  );
};
