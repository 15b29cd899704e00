import type { RelationshipType } from '../../domain/kinds.ts';
import type { LedgerOfView } from './ledger.ts';

/** Appearances that are in no transfer: they cannot be placed, or an idea was rejected there. */
export interface LeftOut {
  readonly undated: number;
  readonly rejected: number;
  readonly withoutTrack: number;
  readonly contradictions: number;
}

/** By which relationships people and ideas appear at events and in documents. */
const appearing: readonly RelationshipType[] = ['PARTICIPATED_IN', 'APPEARED_IN'];

const leftOutOf = ({ view, appearances, tracks }: LedgerOfView, carriers: Iterable<number>): LeftOut => {
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
  const among = new Set(carriers);
  const contradictions = view.contradictions.filter(
    ({ relationship: { type }, from }) => appearing.includes(type) && among.has(from),
  ).length;
  return { undated, rejected, withoutTrack, contradictions };
};

/** What could not be placed of all carriers. */
export const leftOutOfAll = (source: LedgerOfView): LeftOut => leftOutOf(source, source.appearances.carriers);

/** What could not be placed of one carrier. */
export const leftOutOfCarrier = (source: LedgerOfView, carrier: number): LeftOut => leftOutOf(source, [carrier]);
