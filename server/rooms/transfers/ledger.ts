import { findTransfers, type Ledger } from '../../analysis/transfers/findTransfers.ts';
import type { Lens } from '../../domain/tracks.ts';
import { appearancesOf, type AppearancesOfView } from '../../meaning/appearances.ts';
import { tracksOfAppearances, type TracksOfAppearances } from '../../meaning/tracksOfAppearances.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';

/** Every transfer of a view under a lens, and what it was found in. */
export interface LedgerOfView {
  readonly view: NetworkView;
  readonly lens: Lens;
  readonly appearances: AppearancesOfView;
  readonly tracks: TracksOfAppearances;
  readonly ledger: Ledger;
  /** The confidence of each transfer's weakest evidence, by its place among the confidences. */
  readonly weakest: Uint8Array;
  /** The transfers by arrival; of equal ones by carrier, then in the order of the career. */
  readonly byArrival: Int32Array;
}

/** A transfer of a ledger, by its place there. */
export interface TransferOfLedger {
  readonly source: LedgerOfView;
  readonly transfer: number;
}

/** An appearance that a ledger was found in, by its place there. */
export interface AppearanceOfLedger {
  readonly source: LedgerOfView;
  readonly appearance: number;
}

/** More transfers than a view can have; a day times this still counts exactly. */
const placesPerDay = 2 ** 21;

const orderByArrival = ({ second, count }: Ledger, start: Int32Array): Int32Array => {
  const keys = new Float64Array(count);
  for (let row = 0; row < count; row += 1) keys[row] = start[second[row]!]! * placesPerDay + row;
  keys.sort();
  const order = new Int32Array(count);
  for (let place = 0; place < count; place += 1) {
    order[place] = keys[place]! - Math.floor(keys[place]! / placesPerDay) * placesPerDay;
  }
  return order;
};

/** The worst of what a transfer rests on: the best record of each appearance, and the coding that places it. */
const weakestOf = (
  { network }: NetworkView,
  { confidence }: AppearancesOfView,
  { coding }: TracksOfAppearances,
  { first, second, count }: Ledger,
): Uint8Array => {
  const ofAppearance = (row: number): number =>
    Math.max(confidence[row]!, coding[row]! < 0 ? 0 : network.confidence[coding[row]!]!);
  const weakest = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    weakest[row] = Math.max(ofAppearance(first[row]!), ofAppearance(second[row]!));
  }
  return weakest;
};

/** The ledger of a view under a lens: found once. */
export const ledgerOf = derivePerView<Lens, LedgerOfView>((view, lens) => {
  const appearances = appearancesOf(view, '');
  const tracks = tracksOfAppearances(view, lens);
  const ledger = findTransfers(appearances, tracks.track, lens !== 'NINE_TRACKS');
  return {
    view,
    lens,
    appearances,
    tracks,
    ledger,
    weakest: weakestOf(view, appearances, tracks, ledger),
    byArrival: orderByArrival(ledger, appearances.spans.start),
  };
});
