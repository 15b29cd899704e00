import { lagBetween } from '../../analysis/transfers/lag.ts';
import { textOf } from '../../domain/records.ts';
import type { TransferSort } from '../../graphql/schema.generated.ts';
import { appearancesOf } from '../../meaning/appearances.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { LedgerOfView } from './ledger.ts';

const { compare } = new Intl.Collator('en');

/** The place of each carrier among all by name. */
const ranksByName = derivePerView<'', Int32Array>((view) => {
  const { carriers } = appearancesOf(view, '');
  const named = Array.from(carriers, (node) => ({ node, name: textOf(view.entities[node]!.properties, 'name') }));
  const ranks = new Int32Array(view.network.nodeCount);
  let rank = 0;
  for (const { node } of named.sort((a, b) => compare(a.name, b.name))) ranks[node] = rank += 1;
  return ranks;
});

const keysOf = (source: LedgerOfView, sort: Exclude<TransferSort, 'ARRIVAL'>): ((transfer: number) => number) => {
  const { view, appearances, ledger, weakest } = source;
  const { first, second, direction } = ledger;
  switch (sort) {
    case 'LAG':
      return (transfer) => lagBetween(appearances.spans, first[transfer]!, second[transfer]!).lag;
    case 'CARRIER': {
      const ranks = ranksByName(view, '');
      return (transfer) => ranks[appearances.carrier[second[transfer]!]!]!;
    }
    case 'DIRECTION':
      return (transfer) => direction[transfer]!;
    case 'CONFIDENCE':
      return (transfer) => weakest[transfer]!;
  }
};

/** Transfers that stand by arrival, in another order; equal ones keep theirs. Descending is the exact reverse. */
export const sortTransfers = (
  source: LedgerOfView,
  byArrival: Int32Array,
  sort: TransferSort,
  descending: boolean,
): Int32Array => {
  const sorted = byArrival.slice();
  if (sort !== 'ARRIVAL') {
    const keyOf = keysOf(source, sort);
    sorted.sort((a, b) => keyOf(a) - keyOf(b));
  }
  return descending ? sorted.reverse() : sorted;
};
