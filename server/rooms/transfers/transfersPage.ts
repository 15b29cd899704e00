import { transferDirections, type TransferDirection } from '../../analysis/transfers/findTransfers.ts';
import { toConnection, type Connection, type PageArguments } from '../../graphql/relayConnection.ts';
import { transferId } from './ids.ts';
import type { LedgerOfView, PairOfView, PairsOfView, TransferOfLedger } from './ledger.ts';

/** Transfers in order, and the page of them that was asked for. */
export interface TransfersPage extends Connection<TransferOfLedger> {
  readonly source: LedgerOfView;
  readonly transfers: Int32Array;
  /** The pairs beside them whose order is not known. */
  readonly unordered: Int32Array;
}

/** A page of transfers. Throws INVALID_INPUT as `toConnection` does. */
export const toTransfersPage = (
  source: LedgerOfView,
  transfers: Int32Array,
  unordered: Int32Array,
  page: PageArguments,
): TransfersPage => ({
  ...toConnection(
    transfers,
    page,
    (transfer) => transferId(source, transfer),
    (transfer) => ({ source, transfer }),
  ),
  source,
  transfers,
  unordered,
});

/** A page of pairs whose order is not known. Throws INVALID_INPUT as `toConnection` does. */
export const toPairsPage = (source: PairsOfView, pairs: Int32Array, page: PageArguments): Connection<PairOfView> =>
  toConnection(
    pairs,
    page,
    (pair) => transferId(source, pair),
    (pair) => ({ source, pair }),
  );

/** How many transfers lead where; directions without any are left out. */
export const countDirections = ({
  source,
  transfers,
}: TransfersPage): { readonly direction: TransferDirection; readonly count: number }[] => {
  const counts = transferDirections.map(() => 0);
  for (const transfer of transfers) counts[source.ledger.direction[transfer]!]! += 1;
  return transferDirections
    .map((direction, place) => ({ direction, count: counts[place]! }))
    .filter(({ count }) => count > 0);
};

/** How many transfers hold under every reading of their dates. */
export const countDefinite = ({ source, transfers }: TransfersPage): number => {
  let count = 0;
  for (const transfer of transfers) count += source.ledger.definite[transfer]!;
  return count;
};
