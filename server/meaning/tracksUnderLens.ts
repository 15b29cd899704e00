import { kinds } from '../domain/kinds.ts';
import { textOf } from '../domain/records.ts';
import { nineTrackOfInstitutionKind, nineTracks, tracksOf, type Lens } from '../domain/tracks.ts';
import { derivePerView } from '../view/derivePerView.ts';
import type { NetworkView } from '../view/networkView.ts';
import { edgesOfType } from '../view/recordedNeighbours.ts';
import { derivedTracks } from './derivedTracks.ts';
import { countedCodings } from './trackCodings.ts';

/** In which lanes each node lies under a lens. */
export interface TracksUnderLens {
  /** The lane in which a node is drawn, by its place among the lanes; -1 for what has no lane. */
  readonly drawn: Int8Array;
  /** All lanes that a node is coded on, as bits; 0 for what has no lane. */
  readonly coded: Uint16Array;
  /** The event whose lane a node has: events themselves, the meeting or process of a document; -1 for none. */
  readonly bearer: Int32Array;
}

const processKind = kinds.indexOf('PROCESS');
const meetingKind = kinds.indexOf('MEETING');
const documentKind = kinds.indexOf('DOCUMENT');

/** The lane of each event, -1 for none, and the lanes that it is coded on, as bits. */
interface EventLanes {
  readonly drawn: (node: number) => number;
  readonly coded: (node: number) => number;
}

const bitOf = (lane: number): number => (lane < 0 ? 0 : 1 << lane);

/** The four tracks as coded: an event is drawn in the lane of the coding that counts. */
const codedLanes = (view: NetworkView): EventLanes => {
  const { track, coded } = countedCodings(view, '');
  return { drawn: (node) => track[node]!, coded: (node) => coded[node]! };
};

/** The four tracks as derived by rule; what is not determined stands in a lane of its own. */
const derivedLanes = (view: NetworkView): EventLanes => {
  const derived = derivedTracks(view, '');
  const drawn = (node: number): number => (derived[node]! < 0 ? tracksOf('DERIVED_TRACKS').length : derived[node]!);
  return { drawn, coded: (node) => bitOf(drawn(node)) };
};

const first = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** Who convened an event says its track among the nine; where nobody is recorded, who hosted it, then its process. */
const nineLanes = (view: NetworkView): EventLanes => {
  const codes = nineTracks.map(({ code }) => code);
  const bitsOf = (node: number, role: string): number =>
    edgesOfType(view, node, 'CONVENED', 'in').reduce((bits, edge) => {
      if (textOf(view.relationships[edge]!.properties, 'role') !== role) return bits;
      const institution = view.entities[view.network.from[edge]!]!;
      const code = nineTrackOfInstitutionKind[textOf(institution.properties, 'institutionKind')] ?? '';
      return codes.includes(code) ? bits | (1 << codes.indexOf(code)) : bits;
    }, 0);
  const coded = (node: number): number => {
    const own = bitsOf(node, 'convened') || bitsOf(node, 'hosted');
    if (own !== 0) return own;
    const process = edgesOfType(view, node, 'PART_OF', 'out')[0];
    return process === undefined ? 1 << nineTracks.length : coded(view.network.to[process]!);
  };
  return { drawn: (node) => first(coded(node)), coded };
};

const eventLanes: Readonly<Record<Lens, (view: NetworkView) => EventLanes>> = {
  FOUR_TRACKS: codedLanes,
  DERIVED_TRACKS: derivedLanes,
  NINE_TRACKS: nineLanes,
};

/** The meeting of a document's process that is nearest to it in time; the earlier of two equally near. */
const nearestMeeting = (view: NetworkView, document: number): number | undefined => {
  const { start } = view.network.nodeSpans;
  const meetings = edgesOfType(view, document, 'PRODUCED', 'in').flatMap((edge) =>
    edgesOfType(view, view.network.from[edge]!, 'PART_OF', 'in').map((part) => view.network.from[part]!),
  );
  const distance = (meeting: number): number => Math.abs(start[meeting]! - start[document]!);
  return meetings.sort((a, b) => distance(a) - distance(b) || start[a]! - start[b]!)[0];
};

/**
 * Sorts events and documents into the lanes of a lens. An event with several codings is drawn in the lane of the best
 * supported one, of equal ones in the least official, so that nothing is overstated (under the nine tracks, which are not
 * ranked, in the first); a document in the lane of the nearest meeting of its process, else of the process.
 */
const assignLanes = (view: NetworkView, lens: Lens): TracksUnderLens => {
  const { nodeCount, kind } = view.network;
  const drawn = new Int8Array(nodeCount).fill(-1);
  const coded = new Uint16Array(nodeCount);
  const bearer = new Int32Array(nodeCount).fill(-1);
  const lanes = eventLanes[lens](view);
  for (let node = 0; node < nodeCount; node += 1) {
    if (kind[node] !== processKind && kind[node] !== meetingKind) continue;
    bearer[node] = node;
    drawn[node] = lanes.drawn(node);
    coded[node] = lanes.coded(node);
  }
  for (let node = 0; node < nodeCount; node += 1) {
    if (kind[node] !== documentKind) continue;
    const producer = edgesOfType(view, node, 'PRODUCED', 'in')[0];
    const event = nearestMeeting(view, node) ?? (producer === undefined ? undefined : view.network.from[producer]!);
    if (event === undefined) continue;
    bearer[node] = event;
    drawn[node] = drawn[event]!;
    coded[node] = bitOf(drawn[event]!);
  }
  return { drawn, coded, bearer };
};

/** The lanes of every node of a view under a lens. */
export const tracksUnderLens = derivePerView<Lens, TracksUnderLens>(assignLanes);
