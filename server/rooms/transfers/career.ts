import { isOrderKnown } from '../../analysis/transfers/appearances.ts';
import { distinctRuns } from '../../analysis/transfers/distinctRuns.ts';
import type { Pairs } from '../../analysis/transfers/findTransfers.ts';
import { tracksOfLens } from '../../meaning/lanesOfLens.ts';
import type { AppearanceOfLedger, LedgerOfView, PairOfView, TransferOfLedger } from './ledger.ts';

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

/** The place of the first of these that arrives at `appearance` or at a later one. */
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

/** The places of a carrier's pairs among all, which stand carrier by carrier, in order. */
const placesOfCareer = ({ source: { appearances }, carrier }: CareerOfLedger, { second, count }: Pairs): number[] => {
  const places: number[] = [];
  const finish = appearances.finish[carrier]!;
  for (
    let place = firstArrivingFrom(second, appearances.begin[carrier]!);
    place < count && second[place]! < finish;
    place += 1
  ) {
    places.push(place);
  }
  return places;
};

/** The transfers of a career, in order. */
export const transfersOfCareer = (career: CareerOfLedger): TransferOfLedger[] =>
  placesOfCareer(career, career.source.ledger).map((transfer) => ({ source: career.source, transfer }));

/** The pairs of a career whose order is not known, in order. */
export const orderNotKnownOfCareer = (career: CareerOfLedger): PairOfView[] => {
  const source = career.source.orderNotKnown;
  return placesOfCareer(career, source.ledger).map((pair) => ({ source, pair }));
};

/** True where it is known which came first of any two of these appearances of one carrier, in order, on different tracks. */
const isInKnownOrder = ({ appearances, tracks: { track } }: LedgerOfView, rows: readonly number[]): boolean => {
  const { start, end } = appearances.spans;
  return rows.every((first, place) => {
    for (let next = place + 1; next < rows.length && start[rows[next]!]! < end[first]!; next += 1) {
      if (track[first] !== track[rows[next]!] && !isOrderKnown(appearances, first, rows[next]!)) return false;
    }
    return true;
  });
};

/** The codes of the tracks of these appearances of one carrier, each run once; null where their order is not known. */
export const trackRuns = (source: LedgerOfView, appearances: readonly number[]): string[] | null =>
  isInKnownOrder(source, appearances)
    ? distinctRuns(appearances.map((row) => source.tracks.track[row]!)).map(
        (track) => tracksOfLens(source.lens)[track]!.code,
      )
    : null;
