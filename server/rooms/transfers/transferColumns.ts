import { transferDirections } from '../../analysis/transfers/findTransfers.ts';
import { tracksOfLens } from '../../meaning/lanesOfLens.ts';
import { transferId } from './ids.ts';
import type { LedgerOfView } from './ledger.ts';

/** Transfers as columns, version 1: what the scalar `TransferColumns` describes. */
export const toTransferColumns = (source: LedgerOfView, transfers: Int32Array): Record<string, unknown> => {
  const { view, lens, appearances, tracks, ledger } = source;
  const { first, second } = ledger;
  const codes = tracksOfLens(lens).map(({ code }) => code);
  const each = <Value>(read: (transfer: number) => Value): Value[] => {
    const column: Value[] = [];
    for (const transfer of transfers) column.push(read(transfer));
    return column;
  };
  const idAt = (appearance: number): string => view.entities[appearances.at[appearance]!]!.id;
  const viaOf = (appearance: number): string => (appearances.isOffice[appearance] === 1 ? 'OFFICE' : 'EVENT');
  return {
    version: 1,
    id: each((transfer) => transferId(source, transfer)),
    carrier: each((transfer) => view.entities[appearances.carrier[second[transfer]!]!]!.id),
    from: each((transfer) => idAt(first[transfer]!)),
    to: each((transfer) => idAt(second[transfer]!)),
    fromTrack: each((transfer) => codes[tracks.track[first[transfer]!]!]!),
    toTrack: each((transfer) => codes[tracks.track[second[transfer]!]!]!),
    direction: each((transfer) => transferDirections[ledger.direction[transfer]!]!),
    fromVia: each((transfer) => viaOf(first[transfer]!)),
    via: each((transfer) => viaOf(second[transfer]!)),
    certainty: each((transfer) => (ledger.definite[transfer] === 1 ? 'DEFINITE' : 'POSSIBLE')),
    day: each((transfer) => appearances.spans.start[second[transfer]!]!),
  };
};
