import type { Route, TemporalPath } from '../../analysis/paths/pathResult.ts';
import {
  buildTemporalNetwork,
  createSpans,
  toShared,
  unknownFuture,
  unknownPast,
  type Spans,
  type TemporalNetwork,
} from '../../analysis/temporalNetwork.ts';
import { influenceWayOf } from '../../domain/influence.ts';
import { relationshipTypes } from '../../domain/kinds.ts';
import { derivePerView } from '../../view/derivePerView.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { typeNumber } from '../../view/recordedNeighbours.ts';
import { whoseDates } from '../../view/spansOfRecords.ts';

/** Types that edges have in this network alone. */
export const pathTypes = {
  /** An influence that the later event states: crossed against the record. */
  influencedBackwards: relationshipTypes.length,
  /** A post, at the side of an institution at which paths only begin and end. */
  postAtEnd: relationshipTypes.length + 1,
  /** A meeting's part in the process, at the side of a process that leads to nothing but its documents. */
  meetingTowardsDocument: relationshipTypes.length + 2,
  /** A document of a process, at the same side. */
  documentOfMeetings: relationshipTypes.length + 3,
} as const;

/**
 * What a search reads of a view. An institution has a second side, at which its people are and nothing else: there a path
 * begins or ends, and none goes on to a colleague. A process that produced documents has one as well: meetings lead to it,
 * and it to its documents, so that a document is reached through the meetings held before it and through nothing else.
 * The order of time is that of the meeting and the document themselves.
 */
export interface PathNetwork {
  readonly network: TemporalNetwork;
  /** A number that no other network of this process has. */
  readonly id: number;
  /** The node of the view that each node stands for; those of the view have their own numbers. */
  readonly sameAs: Int32Array;
  /** The edge of the view that each edge stands for. */
  readonly recordOf: Int32Array;
  /** For each edge the node at one of its ends whose dates it has; -1 where it has its own. */
  readonly bearer: Int32Array;
  /** The same by the edges of the view, and with its nodes. */
  readonly bearerOfRecord: Int32Array;
  /** 1 for edges by which influence goes; 0 for mere context, and for where an idea was rejected. */
  readonly carries: Uint8Array;
  /** The second side of each institution that has people. */
  readonly endsAt: ReadonlyMap<number, number>;
  /** The second side of each process that has documents. */
  readonly producerAt: ReadonlyMap<number, number>;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly type: number;
  readonly record: number;
  readonly bearer: number;
}

const [affiliation, partOf, produced] = [typeNumber('AFFILIATED_WITH'), typeNumber('PART_OF'), typeNumber('PRODUCED')];

/** Whether a record says no more than that something happened at some time while a process went on. */
const isSomewhereInProcess = ({ relationships, entities, network }: NetworkView, edge: number): boolean => {
  const relationship = relationships[edge]!;
  const isPresence = relationship.type === 'PARTICIPATED_IN' || relationship.type === 'APPEARED_IN';
  return isPresence && whoseDates(relationship) === 'to' && entities[network.to[edge]!]!.kind === 'PROCESS';
};

/** The side of each node for which there is one, numbered on from `next`. */
const numberSides = (nodes: Iterable<number>, next: number): Map<number, number> =>
  new Map([...new Set(nodes)].map((node, place) => [node, next + place]));

/** The edges of the view, and those at the second sides. */
const edgesOf = (
  view: NetworkView,
  bearerOfRecord: Int32Array,
): { edges: Edge[] } & Pick<PathNetwork, 'endsAt' | 'producerAt'> => {
  const { network, relationships } = view;
  const { from, to, type, nodeCount, edgeCount } = network;
  const ofType = (wanted: number): number[] =>
    Array.from({ length: edgeCount }, (_, edge) => edge).filter((edge) => type[edge] === wanted);
  const posts = ofType(affiliation);
  const documents = ofType(produced).filter((edge) => view.entities[from[edge]!]!.kind === 'PROCESS');
  const endsAt = numberSides(
    posts.map((edge) => to[edge]!),
    nodeCount,
  );
  const producerAt = numberSides(
    documents.map((edge) => from[edge]!),
    nodeCount + endsAt.size,
  );
  const copy = (record: number, changed: Partial<Edge>): Edge => ({
    from: from[record]!,
    to: to[record]!,
    type: type[record]!,
    record,
    bearer: bearerOfRecord[record]!,
    ...changed,
  });
  const edges = relationships.map((relationship, record) =>
    copy(record, influenceWayOf(relationship) === 'AGAINST' ? { type: pathTypes.influencedBackwards } : {}),
  );
  for (const post of posts) edges.push(copy(post, { to: endsAt.get(to[post]!)!, type: pathTypes.postAtEnd }));
  for (const part of ofType(partOf)) {
    const side = producerAt.get(to[part]!);
    if (side !== undefined) edges.push(copy(part, { to: side, type: pathTypes.meetingTowardsDocument }));
  }
  for (const document of documents) {
    edges.push(copy(document, { from: producerAt.get(from[document]!)!, type: pathTypes.documentOfMeetings }));
  }
  return { edges, endsAt, producerAt };
};

/** When each edge can be crossed; of what is somewhere in a process no day is certain. */
const spansOf = (view: NetworkView, edges: readonly Edge[]): Spans => {
  const given = view.network.spans;
  const spans = createSpans(edges.length);
  for (const [place, { record }] of edges.entries()) {
    const [start, end] = [given.start[record]!, given.end[record]!];
    const isSomewhere = isSomewhereInProcess(view, record) && start < end;
    spans.start[place] = start;
    spans.end[place] = end;
    spans.startLatest[place] = !isSomewhere
      ? given.startLatest[record]!
      : end >= unknownFuture
        ? unknownFuture
        : end - 1;
    spans.endEarliest[place] = !isSomewhere
      ? given.endEarliest[record]!
      : start <= unknownPast
        ? unknownPast
        : start + 1;
  }
  return spans;
};

let networks = 0;

const buildPathNetwork = (view: NetworkView): PathNetwork => {
  const { network, relationships } = view;
  const bearerOfRecord = Int32Array.from(relationships, (relationship, edge) => {
    const whose = whoseDates(relationship);
    // Of two who were somewhere in a process neither shares the other's day.
    if (whose === 'own' || isSomewhereInProcess(view, edge)) return -1;
    return whose === 'from' ? network.from[edge]! : network.to[edge]!;
  });
  const { edges, endsAt, producerAt } = edgesOf(view, bearerOfRecord);
  const nodeCount = network.nodeCount + endsAt.size + producerAt.size;
  const sameAs = Int32Array.from({ length: nodeCount }, (_, node) => node);
  for (const sides of [endsAt, producerAt]) for (const [node, side] of sides) sameAs[side] = node;
  const built = buildTemporalNetwork(new Uint8Array(nodeCount), createSpans(nodeCount), {
    from: Int32Array.from(edges, ({ from }) => from),
    to: Int32Array.from(edges, ({ to }) => to),
    type: Uint8Array.from(edges, ({ type }) => type),
    confidence: Uint8Array.from(edges, ({ record }) => network.confidence[record]!),
    spans: spansOf(view, edges),
  });
  const recordOf = built.order.map((place) => edges[place]!.record);
  networks += 1;
  return {
    network: built,
    id: networks,
    sameAs: toShared(sameAs),
    recordOf,
    bearer: toShared(built.order.map((place) => edges[place]!.bearer)),
    bearerOfRecord,
    carries: Uint8Array.from(recordOf, (record) => (influenceWayOf(relationships[record]!) === 'NONE' ? 0 : 1)),
    endsAt,
    producerAt,
  };
};

/** The network in which the paths of a view are searched. */
export const pathNetwork = derivePerView<'', PathNetwork>(buildPathNetwork);

/** A route with the nodes and edges of the view. */
export const routeInView = <Found extends Route>({ sameAs, recordOf }: PathNetwork, route: Found): Found => ({
  ...route,
  nodes: route.nodes.map((node) => sameAs[node]!),
  edges: route.edges.map((edge) => recordOf[edge]!),
});

/** A path with the nodes and edges of the view. */
export const pathInView = (network: PathNetwork, path: TemporalPath): TemporalPath => ({
  ...routeInView(network, path),
  records: path.records.map((edges) => [...new Set(edges.map((edge) => network.recordOf[edge]!))]),
});
