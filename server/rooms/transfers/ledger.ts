import { findTransfers, type Ledger, type Pairs } from '../../analysis/transfers/findTransfers.ts';
import type { Lens } from '../../domain/tracks.ts';
import { appearancesOf, type AppearancesOfView } from '../../meaning/appearances.ts';
import { tracksOfAppearances, type TracksOfAppearances } from '../../meaning/tracksOfAppearances.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';

/** Appearances of a view on the tracks of a lens. */
export interface PlacedAppearances {
  readonly view: NetworkView;
  readonly lens: Lens;
  readonly appearances: AppearancesOfView;
  readonly tracks: TracksOfAppearances;
}

/** Pairs of successive appearances of a view under a lens, and what they were found in. */
export interface PairsOfView extends PlacedAppearances {
  readonly ledger: Pairs;
  /** The confidence of each pair's weakest evidence, by its place among the confidences. */
  readonly weakest: Uint8Array;
  /** The pairs by arrival; of equal ones by carrier, then in the order of the career. */
  readonly byArrival: Int32Array;
}

/** Every transfer of a view under a lens, and what it was found in. */
export interface LedgerOfView extends PairsOfView {
  readonly ledger: Ledger;
  /** Pairs that would be transfers if it were known which came first. */
  readonly orderNotKnown: PairsOfView;
}

/** A transfer of a ledger, by its place there. */
export interface TransferOfLedger {
  readonly source: LedgerOfView;
  readonly transfer: number;
}

/** A pair of successive appearances, by its place among its like. */
export interface PairOfView {
  readonly source: PairsOfView;
  readonly pair: number;
}

/** An appearance, by its place among those of its view. */
export interface AppearanceOfLedger {
  readonly source: PlacedAppearances;
  readonly appearance: number;
}

/** More transfers than a view can have; a day times this still counts exactly. */
const placesPerDay = 2 ** 21;

const orderByArrival = ({ second, count }: Pairs, start: Int32Array): Int32Array => {
  const keys = new Float64Array(count);
  for (let row = 0; row < count; row += 1) keys[row] = start[second[row]!]! * placesPerDay + row;
  keys.sort();
  const order = new Int32Array(count);
  for (let place = 0; place < count; place += 1) {
    order[place] = keys[place]! - Math.floor(keys[place]! / placesPerDay) * placesPerDay;
  }
  return order;
};

/** The worst of what a pair rests on: the best record of each appearance, and the coding that places it. */
const weakestOf = (
  { network }: NetworkView,
  { confidence }: AppearancesOfView,
  { coding }: TracksOfAppearances,
  { first, second, count }: Pairs,
): Uint8Array => {
  const ofAppearance = (row: number): number =>
    Math.max(confidence[row]!, coding[row]! < 0 ? 0 : network.confidence[coding[row]!]!);
  const weakest = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    weakest[row] = Math.max(ofAppearance(first[row]!), ofAppearance(second[row]!));
  }
  return weakest;
};

const withPairs = <Found extends Pairs>(placed: PlacedAppearances, ledger: Found): PairsOfView & { ledger: Found } => ({
  ...placed,
  ledger,
  weakest: weakestOf(placed.view, placed.appearances, placed.tracks, ledger),
  byArrival: orderByArrival(ledger, placed.appearances.spans.start),
});

/** The ledger of a view under a lens: found once. */
export const ledgerOf = derivePerView<Lens, LedgerOfView>((view, lens) => {
  const placed: PlacedAppearances = {
    view,
    lens,
    appearances: appearancesOf(view, ''),
    tracks: tracksOfAppearances(view, lens),
  };
  const { transfers, orderNotKnown } = findTransfers(placed.appearances, placed.tracks.track, lens !== 'NINE_TRACKS');
  return { ...withPairs(placed, transfers), orderNotKnown: withPairs(placed, orderNotKnown) };
});
