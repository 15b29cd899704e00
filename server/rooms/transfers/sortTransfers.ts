import { lagBetween, shorterFirst } from '../../analysis/transfers/lag.ts';
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

type Order = (one: number, other: number) => number;

const by =
  (keyOf: (transfer: number) => number): Order =>
  (one, other) =>
    keyOf(one) - keyOf(other);

const orderBy = (source: LedgerOfView, sort: Exclude<TransferSort, 'ARRIVAL'>): Order => {
  const { view, appearances, ledger, weakest } = source;
  const { first, second, direction } = ledger;
  switch (sort) {
    case 'LAG': {
      const lags = Array.from(first, (left, transfer) => lagBetween(appearances, left, second[transfer]!));
      return (one, other) => shorterFirst(lags[one]!, lags[other]!);
    }
    case 'CARRIER': {
      const ranks = ranksByName(view, '');
      return by((transfer) => ranks[appearances.carrier[second[transfer]!]!]!);
    }
    case 'DIRECTION':
      return by((transfer) => direction[transfer]!);
    case 'CONFIDENCE':
      return by((transfer) => weakest[transfer]!);
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
  if (sort !== 'ARRIVAL') sorted.sort(orderBy(source, sort));
  return descending ? sorted.reverse() : sorted;
};
