import { distinctRuns } from '../../analysis/transfers/distinctRuns.ts';
import { tracksOfLens } from '../../meaning/lanesOfLens.ts';
import type { AppearanceOfLedger, LedgerOfView, TransferOfLedger } from './ledger.ts';

/** A carrier of a ledger, as a node. */
export interface CareerOfLedger {
  readonly source: LedgerOfView;
  readonly carrier: number;
}

/** The appearances of a carrier that can be placed, in order. */
export const placedAppearances = ({ source, carrier }: CareerOfLedger): number[] => {
  const { begin, finish } = source.appearances;
  const placed: number[] = [];
  for (let row = begin[carrier]!; row < finish[carrier]!; row += 1) {
    if (source.tracks.track[row]! >= 0) placed.push(row);
  }
  return placed;
};

/** The appearances of a career, in order. */
export const appearancesOfCareer = (career: CareerOfLedger): AppearanceOfLedger[] =>
  placedAppearances(career).map((appearance) => ({ source: career.source, appearance }));

/** The place of the first transfer that arrives at `appearance` or at a later one. */
const firstArrivingFrom = (second: Int32Array, appearance: number): number => {
  let low = 0;
  let high = second.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (second[middle]! < appearance) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The transfers of a career, in order. */
export const transfersOfCareer = ({ source, carrier }: CareerOfLedger): TransferOfLedger[] => {
  const { ledger, appearances } = source;
  const transfers: TransferOfLedger[] = [];
  const finish = appearances.finish[carrier]!;
  for (
    let transfer = firstArrivingFrom(ledger.second, appearances.begin[carrier]!);
    transfer < ledger.count && ledger.second[transfer]! < finish;
    transfer += 1
  ) {
    transfers.push({ source, transfer });
  }
  return transfers;
};

/** The codes of the tracks of these appearances, each run once. */
export const trackRuns = ({ lens, tracks }: LedgerOfView, appearances: readonly number[]): string[] =>
  distinctRuns(appearances.map((row) => tracks.track[row]!)).map((track) => tracksOfLens(lens)[track]!.code);
