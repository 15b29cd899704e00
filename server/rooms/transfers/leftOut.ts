import { isRejection } from '../../domain/influence.ts';
import { isGoverning } from '../../meaning/findAppearances.ts';
import type { Contradiction, NetworkView } from '../../view/networkView.ts';
import type { LedgerOfView } from './ledger.ts';

/** Appearances that are in no transfer: they cannot be placed, or an idea was rejected there. */
export interface LeftOut {
  readonly undated: number;
  readonly rejected: number;
  readonly withoutTrack: number;
  readonly contradictions: number;
}

/** Whether a contradiction would be an appearance if it could be: at an event, in a document, in an office. */
const wouldAppear = ({ entities }: NetworkView, { relationship, to }: Contradiction): boolean =>
  relationship.type === 'PARTICIPATED_IN' ||
  (relationship.type === 'APPEARED_IN' && !isRejection(relationship)) ||
  (relationship.type === 'AFFILIATED_WITH' &&
    relationship.properties['official'] === true &&
    isGoverning(entities[to]!));

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
  const contradictions = view.contradictions.filter((one) => among.has(one.from) && wouldAppear(view, one)).length;
  return { undated, rejected, withoutTrack, contradictions };
};

/** What could not be placed of all carriers. */
export const leftOutOfAll = (source: LedgerOfView): LeftOut => leftOutOf(source, source.appearances.carriers);

/** What could not be placed of one carrier. */
export const leftOutOfCarrier = (source: LedgerOfView, carrier: number): LeftOut => leftOutOf(source, [carrier]);
