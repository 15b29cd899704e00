import type { LedgerOfView } from './ledger.ts';

/** Appearances that are in no transfer: they cannot be placed, or an idea was rejected there. */
export interface LeftOut {
  readonly undated: number;
  readonly rejected: number;
  readonly withoutTrack: number;
}

const leftOutOf = ({ appearances, tracks }: LedgerOfView, carriers: Iterable<number>): LeftOut => {
  let undated = 0;
  let rejected = 0;
  let withoutTrack = 0;
  for (const carrier of carriers) {
    undated += appearances.undated[carrier]!;
    rejected += appearances.rejected[carrier]!;
    for (let row = appearances.begin[carrier]!; row < appearances.finish[carrier]!; row += 1) {
      if (tracks.track[row]! < 0) withoutTrack += 1;
    }
  }
  return { undated, rejected, withoutTrack };
};

/** What could not be placed of all carriers. */
export const leftOutOfAll = (source: LedgerOfView): LeftOut => leftOutOf(source, source.appearances.carriers);

/** What could not be placed of one carrier. */
export const leftOutOfCarrier = (source: LedgerOfView, carrier: number): LeftOut => leftOutOf(source, [carrier]);
