import {
  buildTemporalNetwork,
  createSpans,
  type EdgeColumns,
  type Spans,
  type TemporalNetwork,
} from '../analysis/temporalNetwork.ts';
import { confidences } from '../domain/confidence.ts';
import { kinds, relationshipTypes } from '../domain/kinds.ts';
import { textOf, type EntityRecord, type RelationshipRecord } from '../domain/records.ts';
import type { Clearance } from '../domain/sensitivity.ts';
import type { Wording } from '../domain/wording.ts';
import { contradictionOf } from './contradictions.ts';
import { copySpan, setSpan, spanOfEntity, spanOfRelationship } from './spansOfRecords.ts';

/** A relationship that contradicts the dates of what it joins under every reading. */
export interface Contradiction {
  readonly relationship: RelationshipRecord;
  /** The nodes that it joins. */
  readonly from: number;
  readonly to: number;
  /** What cannot be, as a clause without its full stop. */
  readonly what: Wording;
}

/**
 * What a viewer of one clearance may see of one revision: the temporal network, and the record behind each of its nodes
 * and edges. It never changes; a write to the store leads to another view.
 */
export interface NetworkView {
  readonly revision: number;
  readonly clearance: Clearance;
  readonly network: TemporalNetwork;
  /** The entity of each node. */
  readonly entities: readonly EntityRecord[];
  /** The relationship of each edge. */
  readonly relationships: readonly RelationshipRecord[];
  /** What the store holds and cannot be: in no network, and so in no count. By id. */
  readonly contradictions: readonly Contradiction[];
  /** The node of an id; undefined where there is none. */
  readonly nodeOf: ReadonlyMap<string, number>;
  /** The edge of an id; undefined where there is none. */
  readonly edgeOf: ReadonlyMap<string, number>;
}

/** A relationship, the nodes that it joins, and the edge that it is in the view before where nothing about it changed; else -1. */
interface Joined extends Omit<Contradiction, 'what'> {
  readonly edge: number;
}

/** Tells, for relationships in the order of their ids, which edge of the view before each may be taken over from. */
const createTakeover = (
  previous: NetworkView | undefined,
  entities: readonly EntityRecord[],
): ((relationship: RelationshipRecord, from: number, to: number) => number) => {
  if (previous === undefined) return () => -1;
  const { network, relationships } = previous;
  const edgeAt = new Int32Array(network.edgeCount);
  for (const [edge, place] of network.order.entries()) edgeAt[place] = edge;
  let place = 0;
  return (relationship, from, to) => {
    while (place < edgeAt.length && relationships[edgeAt[place]!]!.id < relationship.id) place += 1;
    const edge = edgeAt[place];
    const isSame =
      edge !== undefined &&
      relationships[edge] === relationship &&
      previous.entities[network.from[edge]!] === entities[from] &&
      previous.entities[network.to[edge]!] === entities[to];
    return isSame ? edge : -1;
  };
};

/** Finds the ends of relationships, and sets apart those that contradict the dates of theirs. */
const joinEnds = (
  entities: readonly EntityRecord[],
  nodeOf: NetworkView['nodeOf'],
  given: readonly RelationshipRecord[],
  previous: NetworkView | undefined,
): { readonly joined: readonly Joined[]; readonly contradictions: readonly Contradiction[] } => {
  const takeover = createTakeover(previous, entities);
  const joined: Joined[] = [];
  const contradictions: Contradiction[] = [];
  for (const relationship of given) {
    const [from, to] = [nodeOf.get(relationship.from), nodeOf.get(relationship.to)];
    if (from === undefined || to === undefined)
      throw new Error(`Relationship "${relationship.id}" has an end that is not in the network.`);
    const edge = takeover(relationship, from, to);
    const what = edge < 0 ? contradictionOf(relationship, entities[from]!, entities[to]!) : null;
    if (what === null) joined.push({ relationship, from, to, edge });
    else contradictions.push({ relationship, from, to, what });
  }
  return { joined, contradictions };
};

const toEdges = (
  entities: readonly EntityRecord[],
  joined: readonly Joined[],
  previous: NetworkView | undefined,
): EdgeColumns => {
  const edges: EdgeColumns = {
    from: Int32Array.from(joined, ({ from }) => from),
    to: Int32Array.from(joined, ({ to }) => to),
    type: new Uint8Array(joined.length),
    confidence: new Uint8Array(joined.length),
    spans: createSpans(joined.length),
  };
  for (const [index, { relationship, from, to, edge }] of joined.entries()) {
    if (previous !== undefined && edge >= 0) {
      edges.type[index] = previous.network.type[edge]!;
      edges.confidence[index] = previous.network.confidence[edge]!;
      copySpan(previous.network.spans, edge, edges.spans, index);
      continue;
    }
    const confidence = textOf(relationship.properties, 'confidence');
    edges.type[index] = relationshipTypes.indexOf(relationship.type);
    edges.confidence[index] = (confidences as readonly string[]).indexOf(confidence);
    setSpan(edges.spans, index, spanOfRelationship(relationship, entities[from]!, entities[to]!));
  }
  return edges;
};

const spansOf = (entities: readonly EntityRecord[], previous: NetworkView | undefined): Spans => {
  const spans = createSpans(entities.length);
  for (const [node, entity] of entities.entries()) {
    const before = previous?.nodeOf.get(entity.id);
    if (previous !== undefined && before !== undefined && previous.entities[before] === entity)
      copySpan(previous.network.nodeSpans, before, spans, node);
    else setSpan(spans, node, spanOfEntity(entity));
  }
  return spans;
};

/**
 * Builds the view of these records, both sorts in the order of their ids. Entities are numbered in that order; relationships
 * by time. Whatever records it has in common with a view that was built before (the same objects) is taken over from there.
 */
export const buildNetworkView = (
  revision: number,
  clearance: Clearance,
  entities: readonly EntityRecord[],
  given: readonly RelationshipRecord[],
  previous?: NetworkView,
): NetworkView => {
  const nodeOf = new Map(entities.map(({ id }, node) => [id, node]));
  const kind = Uint8Array.from(entities, (entity) => kinds.indexOf(entity.kind));
  const { joined, contradictions } = joinEnds(entities, nodeOf, given, previous);
  const edges = toEdges(entities, joined, previous);
  const network = buildTemporalNetwork(kind, spansOf(entities, previous), edges);
  const relationships = Array.from(network.order, (place) => joined[place]!.relationship);
  let edgeOf: Map<string, number> | undefined;
  return {
    revision,
    clearance,
    network,
    entities,
    relationships,
    contradictions,
    nodeOf,
    // Made once it is asked for: it takes longer than all the rest of a view that follows another.
    get edgeOf() {
      return (edgeOf ??= new Map(relationships.map(({ id }, edge) => [id, edge])));
    },
  };
};
