import { kinds, relationshipTypes } from '../domain/kinds.ts';
import { textOf } from '../domain/records.ts';
import { fourTracks, nineTrackOfInstitutionKind, nineTracks, type Lens } from '../domain/tracks.ts';
import { invalidInput } from '../errors.ts';
import { derivePerView } from './derivePerView.ts';
import type { NetworkView } from './networkView.ts';

/** A lane of the picture. */
export interface Lane {
  readonly code: string;
  readonly label: string;
  readonly definition: string;
}

const undetermined: Lane = {
  code: 'undetermined',
  label: 'Not determined',
  definition: 'No institution is recorded that convened or hosted the event, so its track is not known.',
};

/** The lanes of a lens, the most official first. */
export const lanesOf = (lens: Lens): readonly Lane[] => {
  const toLane = ({ code, name, definition }: (typeof fourTracks)[number]): Lane => ({ code, label: name, definition });
  return lens === 'FOUR_TRACKS' ? fourTracks.map(toLane) : [...nineTracks.map(toLane), undetermined];
};

/** The lanes of these codes as bits; of all lanes where none are named. Throws INVALID_INPUT for a code of no lane. */
export const bitsOfLanes = (lens: Lens, codes: readonly string[] | null | undefined): number => {
  const known = lanesOf(lens).map(({ code }) => code);
  if (codes == null) return (1 << known.length) - 1;
  return codes.reduce((bits, code) => {
    if (!known.includes(code)) throw invalidInput(`"tracks" names "${code}"; expected some of ${known.join(', ')}.`);
    return bits | (1 << known.indexOf(code));
  }, 0);
};

/** In which lanes each node lies under a lens. */
export interface LaneAssignment {
  /** The lane in which a node is drawn, by its place among the lanes; -1 for what has no lane. */
  readonly drawn: Int8Array;
  /** All lanes that a node is coded on, as bits; 0 for what has no lane. */
  readonly coded: Uint16Array;
}

const processKind = kinds.indexOf('PROCESS');
const meetingKind = kinds.indexOf('MEETING');
const documentKind = kinds.indexOf('DOCUMENT');
const type = (name: (typeof relationshipTypes)[number]): number => relationshipTypes.indexOf(name);

/** The lanes that each event is coded on, as bits. */
type EventLanes = (node: number) => number;

const edgesOfType = (view: NetworkView, node: number, wanted: number, direction: 'out' | 'in'): number[] => {
  const { offsets, edges } = view.network[direction];
  return Array.from(edges.subarray(offsets[node], offsets[node + 1])).filter(
    (edge) => view.network.type[edge] === wanted,
  );
};

const fourLanes = (view: NetworkView): EventLanes => {
  const codes = fourTracks.map(({ code }) => code);
  return (node) =>
    edgesOfType(view, node, type('ON_TRACK'), 'out').reduce((bits, edge) => {
      const track = view.entities[view.network.to[edge]!]!;
      const place = codes.indexOf(textOf(track.properties, 'code'));
      return place < 0 ? bits : bits | (1 << place);
    }, 0);
};

/** Who convened an event says its track among the nine; where nobody is recorded, who hosted it, then its process. */
const nineLanes = (view: NetworkView): EventLanes => {
  const codes = nineTracks.map(({ code }) => code);
  const bitsOf = (node: number, role: string): number =>
    edgesOfType(view, node, type('CONVENED'), 'in').reduce((bits, edge) => {
      if (textOf(view.relationships[edge]!.properties, 'role') !== role) return bits;
      const institution = view.entities[view.network.from[edge]!]!;
      const code = nineTrackOfInstitutionKind[textOf(institution.properties, 'institutionKind')] ?? '';
      return codes.includes(code) ? bits | (1 << codes.indexOf(code)) : bits;
    }, 0);
  const lanesOfEvent: EventLanes = (node) => {
    const own = bitsOf(node, 'convened') || bitsOf(node, 'hosted');
    if (own !== 0) return own;
    const process = edgesOfType(view, node, type('PART_OF'), 'out')[0];
    return process === undefined ? 1 << nineTracks.length : lanesOfEvent(view.network.to[process]!);
  };
  return lanesOfEvent;
};

const leastOfficial = (bits: number): number => 31 - Math.clz32(bits);
const first = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** The meeting of a document's process that is nearest to it in time; the earlier of two equally near. */
const nearestMeeting = (view: NetworkView, document: number): number | undefined => {
  const { start } = view.network.nodeSpans;
  const meetings = edgesOfType(view, document, type('PRODUCED'), 'in').flatMap((edge) =>
    edgesOfType(view, view.network.from[edge]!, type('PART_OF'), 'in').map((part) => view.network.from[part]!),
  );
  const distance = (meeting: number): number => Math.abs(start[meeting]! - start[document]!);
  return meetings.sort((a, b) => distance(a) - distance(b) || start[a]! - start[b]!)[0];
};

/**
 * Sorts events and documents into the lanes of a lens. An event with several codings is drawn in the least official of
 * them, so that nothing is overstated (under the nine tracks, which are not ranked, in the first); a document in the lane
 * of the nearest meeting of its process, else of the process.
 */
const assignLanes = (view: NetworkView, lens: Lens): LaneAssignment => {
  const { nodeCount, kind } = view.network;
  const drawn = new Int8Array(nodeCount).fill(-1);
  const coded = new Uint16Array(nodeCount);
  const lanesOfEvent = lens === 'FOUR_TRACKS' ? fourLanes(view) : nineLanes(view);
  const choose = lens === 'FOUR_TRACKS' ? leastOfficial : first;
  for (let node = 0; node < nodeCount; node += 1) {
    if (kind[node] !== processKind && kind[node] !== meetingKind) continue;
    const bits = lanesOfEvent(node);
    coded[node] = bits;
    if (bits !== 0) drawn[node] = choose(bits);
  }
  for (let node = 0; node < nodeCount; node += 1) {
    if (kind[node] !== documentKind) continue;
    const producer = edgesOfType(view, node, type('PRODUCED'), 'in')[0];
    const bearer = nearestMeeting(view, node) ?? (producer === undefined ? undefined : view.network.from[producer]!);
    if (bearer === undefined) continue;
    drawn[node] = drawn[bearer]!;
    coded[node] = drawn[bearer]! < 0 ? 0 : 1 << drawn[bearer]!;
  }
  return { drawn, coded };
};

/** The lanes of every node of a view under a lens. */
export const laneAssignment = derivePerView<Lens, LaneAssignment>(assignLanes);
