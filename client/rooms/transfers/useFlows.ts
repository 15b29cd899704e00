import { useRef } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { TransferFlowsDocument } from './operations.generated.ts';
import type { Bucket } from '../../api/types.generated.ts';
import type { TransferColumns } from '../../api/columns/transferColumns.ts';
import { needsConflict } from '../../projection/needsConflict.ts';
import { useView } from '../../state/useView.ts';
import type { Flows } from './flowTotals.ts';
import type { TransfersState } from './useTransfers.ts';

/** The width of the stretches of time for transfers that arrive over this many days: some dozens at most. */
const bucketFor = (days: number): Bucket => (days > 9 * 366 ? 'YEAR' : days > 3 * 366 ? 'QUARTER' : 'MONTH');

const stretchOf = ({ day }: TransferColumns): number => Math.max(...day, 0) - Math.min(...day, Math.max(...day, 0));

/** The flows that the view asks for, as far as they have arrived. */
export const useFlows = ({
  question,
  columns,
}: TransfersState): {
  readonly flows: Flows | null;
  /** Whether it has first to be said of which conflict; until then they are in one group. */
  readonly asksConflict: boolean;
  readonly loading: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
} => {
  const { transferDirections, transferGrouping } = useView((state) => state.view);
  const asks = question !== null && columns !== null;
  const asksConflict = needsConflict(question?.filter ?? null, transferGrouping);
  const [{ data, fetching, error }, ask] = useQuery({
    query: TransferFlowsDocument,
    variables: {
      bucket: bucketFor(columns === null ? 0 : stretchOf(columns)),
      groupBy: asksConflict ? 'NONE' : transferGrouping,
      window: question?.window ?? null,
      lens: question?.lens ?? null,
      filter: {
        ...question?.filter,
        directions: transferDirections.length > 0 ? [...transferDirections] : null,
      },
    },
    pause: !asks,
  });
  const last = useRef<Flows | null>(null);
  if (data && !fetching) last.current = data.transferFlows;
  return {
    flows: fetching ? last.current : (data?.transferFlows ?? last.current),
    asksConflict,
    loading: asks && fetching,
    error: fetching ? null : (error ?? null),
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
};
