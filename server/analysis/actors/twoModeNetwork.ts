import { traversals, type PassageOptions } from '../paths/pathOptions.ts';
import { unreachedDay } from '../paths/unreached.ts';
import { buildTemporalNetwork, createSpans, type Spans, type TemporalNetwork } from '../temporalNetwork.ts';
import type { ActorWorld } from './actorWorld.ts';

/** People, events and institutions as they are, not projected: what influence is followed over. */
export interface TwoModeNetwork {
  /** People come first, so that a person has the same number as in the world; then events, then institutions. */
  readonly network: TemporalNetwork;
  readonly options: PassageOptions;
  /** Of each edge its place among the attendances; -1 for the others. */
  readonly attendanceOf: Int32Array;
}

/** The day of an arrival that never is. */
export const never = unreachedDay('FORWARD');

const types = { attendance: 0, affiliation: 1, tie: 2 } as const;

const copySpans = (target: Spans, at: number, source: Spans, place: number): void => {
  target.start[at] = source.start[place]!;
  target.startLatest[at] = source.startLatest[place]!;
  target.endEarliest[at] = source.endEarliest[place]!;
  target.end[at] = source.end[place]!;
};

/**
 * The node of each attendance, from 0: its event. A process at which at some time nobody was hands nothing on over that
 * time: it is a node for each unbroken run of presence.
 */
const eventNodes = ({
  attendances,
  eventCount,
  isProcess,
  definite,
}: ActorWorld): { nodes: Int32Array; count: number } => {
  const { event, spans } = attendances;
  const [start, end] = definite ? [spans.startLatest, spans.endEarliest] : [spans.start, spans.end];
  const nodes = event.slice();
  const stays = Int32Array.from(event.keys()).filter((place) => isProcess[event[place]!] === 1);
  stays.sort((one, other) => event[one]! - event[other]! || start[one]! - start[other]! || one - other);
  let count = eventCount;
  let node = -1;
  let last = 0;
  for (const [index, place] of stays.entries()) {
    const isFirst = index === 0 || event[stays[index - 1]!] !== event[place];
    if (isFirst) node = event[place]!;
    else if (start[place]! >= last) node = count++;
    last = isFirst ? end[place]! : Math.max(last, end[place]!);
    nodes[place] = node;
  }
  return { nodes, count };
};

/** The two-mode network of a world: what ties people in it carries influence between them, from day to day. */
export const twoModeNetwork = (world: ActorWorld): TwoModeNetwork => {
  const { personCount, institutionCount, attendances, affiliations, ties, window } = world;
  const { nodes: eventNode, count: eventCount } = eventNodes(world);
  const attended = world.attendancesTie ? attendances.person.length : 0;
  const affiliated = affiliations.person.length;
  const edgeCount = attended + affiliated + ties.from.length;
  const nodeCount = personCount + eventCount + institutionCount;
  const from = new Int32Array(edgeCount);
  const to = new Int32Array(edgeCount);
  const type = new Uint8Array(edgeCount);
  const spans = createSpans(edgeCount);
  for (let place = 0; place < attended; place += 1) {
    from[place] = attendances.person[place]!;
    to[place] = personCount + eventNode[place]!;
    type[place] = types.attendance;
    copySpans(spans, place, attendances.spans, place);
  }
  for (let place = 0; place < affiliated; place += 1) {
    const edge = attended + place;
    from[edge] = affiliations.person[place]!;
    to[edge] = personCount + eventCount + affiliations.institution[place]!;
    type[edge] = types.affiliation;
    copySpans(spans, edge, affiliations.spans, place);
  }
  for (let place = 0; place < ties.from.length; place += 1) {
    const edge = attended + affiliated + place;
    from[edge] = ties.from[place]!;
    to[edge] = ties.to[place]!;
    type[edge] = types.tie;
    copySpans(spans, edge, ties.spans, place);
  }
  const network = buildTemporalNetwork(new Uint8Array(nodeCount), createSpans(nodeCount), {
    from,
    to,
    type,
    confidence: new Uint8Array(edgeCount),
    spans,
  });
  return {
    network,
    attendanceOf: network.order.map((place) => (place < attended ? place : -1)),
    options: {
      window,
      traversal: Uint8Array.from(Object.values(types), () => traversals.BOTH),
      allowed: null,
      passable: null,
      avoid: [],
      // All who were at an event were there on the same days, whichever those were.
      bearer: bearersOf(network),
      strict: false,
      certainty: world.definite ? 'DEFINITE' : 'POSSIBLE',
    },
  };
};

const bearersOf = ({ edgeCount, type, to }: TemporalNetwork): Int32Array => {
  const bearer = new Int32Array(edgeCount).fill(-1);
  for (let edge = 0; edge < edgeCount; edge += 1) if (type[edge] === types.attendance) bearer[edge] = to[edge]!;
  return bearer;
};
