import { kinds } from '../domain/kinds.ts';
import { textOf } from '../domain/records.ts';
import { fourTracks } from '../domain/tracks.ts';
import { derivePerView } from '../view/derivePerView.ts';
import type { NetworkView } from '../view/networkView.ts';
import { edgesOfType } from '../view/recordedNeighbours.ts';

const codes = fourTracks.map(({ code }) => code);
const codedKinds = [kinds.indexOf('PROCESS'), kinds.indexOf('MEETING')];

/** The place among the four tracks that a coding names; -1 where it names none of them. */
export const trackOfCoding = ({ network, entities }: NetworkView, coding: number): number =>
  codes.indexOf(textOf(entities[network.to[coding]!]!.properties, 'code'));

/**
 * The codings of an event on the four tracks, the best supported first; of equally supported ones the least official, so
 * that nothing is overstated.
 */
export const codingsOf = (view: NetworkView, event: number): number[] => {
  const { confidence } = view.network;
  return edgesOfType(view, event, 'ON_TRACK', 'out')
    .filter((edge) => trackOfCoding(view, edge) >= 0)
    .sort((a, b) => confidence[a]! - confidence[b]! || trackOfCoding(view, b) - trackOfCoding(view, a) || a - b);
};

/** Which codings count. */
export interface CountedCodings {
  /** The coding of each event that counts: the best supported; -1 for none. */
  readonly edge: Int32Array;
  /** The track that it names, by its place among the four. */
  readonly track: Int8Array;
  /** Every track that each event is coded on, as bits. */
  readonly coded: Uint8Array;
}

/** The codings that count in a view, event by event. */
export const countedCodings = derivePerView<'', CountedCodings>((view) => {
  const { nodeCount, kind } = view.network;
  const edge = new Int32Array(nodeCount).fill(-1);
  const track = new Int8Array(nodeCount).fill(-1);
  const coded = new Uint8Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    if (!codedKinds.includes(kind[node]!)) continue;
    const codings = codingsOf(view, node);
    if (codings.length === 0) continue;
    edge[node] = codings[0]!;
    track[node] = trackOfCoding(view, codings[0]!);
    for (const coding of codings) coded[node]! |= 1 << trackOfCoding(view, coding);
  }
  return { edge, track, coded };
});
