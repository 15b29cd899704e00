import {
  buildTemporalNetwork,
  createSpans,
  type EdgeColumns,
  type TemporalNetwork,
} from '../analysis/temporalNetwork.ts';
import { confidences } from '../domain/confidence.ts';
import { kinds, relationshipTypes } from '../domain/kinds.ts';
import { textOf, type EntityRecord, type RelationshipRecord } from '../domain/records.ts';
import type { Clearance } from '../domain/sensitivity.ts';
import type { Wording } from '../domain/wording.ts';
import { contradictionOf } from './contradictions.ts';
import { setSpan, spanOfEntity, spanOfRelationship } from './spansOfRecords.ts';

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

/** A relationship and the nodes that it joins. */
type Joined = Omit<Contradiction, 'what'>;

/** Finds the ends of relationships, and sets apart those that contradict the dates of theirs. */
const joinEnds = (
  entities: readonly EntityRecord[],
  nodeOf: NetworkView['nodeOf'],
  given: readonly RelationshipRecord[],
): { readonly joined: readonly Joined[]; readonly contradictions: readonly Contradiction[] } => {
  const joined: Joined[] = [];
  const contradictions: Contradiction[] = [];
  for (const relationship of given) {
    const [from, to] = [nodeOf.get(relationship.from), nodeOf.get(relationship.to)];
    if (from === undefined || to === undefined)
      throw new Error(`Relationship "${relationship.id}" has an end that is not in the network.`);
    const what = contradictionOf(relationship, entities[from]!, entities[to]!);
    if (what === null) joined.push({ relationship, from, to });
    else contradictions.push({ relationship, from, to, what });
  }
  return { joined, contradictions };
};

const toEdges = (entities: readonly EntityRecord[], joined: readonly Joined[]): EdgeColumns => {
  const edges: EdgeColumns = {
    from: Int32Array.from(joined, ({ from }) => from),
    to: Int32Array.from(joined, ({ to }) => to),
    type: Uint8Array.from(joined, ({ relationship }) => relationshipTypes.indexOf(relationship.type)),
    confidence: Uint8Array.from(joined, ({ relationship: { properties } }) =>
      (confidences as readonly string[]).indexOf(textOf(properties, 'confidence')),
    ),
    spans: createSpans(joined.length),
  };
  for (const [index, { relationship, from, to }] of joined.entries())
    setSpan(edges.spans, index, spanOfRelationship(relationship, entities[from]!, entities[to]!));
  return edges;
};

/** Builds the view of these records. Entities are numbered in the order given; relationships by time. */
export const buildNetworkView = (
  revision: number,
  clearance: Clearance,
  entities: readonly EntityRecord[],
  given: readonly RelationshipRecord[],
): NetworkView => {
  const nodeOf = new Map(entities.map(({ id }, node) => [id, node]));
  const kind = Uint8Array.from(entities, (entity) => kinds.indexOf(entity.kind));
  const nodeSpans = createSpans(entities.length);
  for (const [node, entity] of entities.entries()) setSpan(nodeSpans, node, spanOfEntity(entity));

  const { joined, contradictions } = joinEnds(entities, nodeOf, given);
  const network = buildTemporalNetwork(kind, nodeSpans, toEdges(entities, joined));
  const relationships = Array.from(network.order, (place) => joined[place]!.relationship);
  const edgeOf = new Map(relationships.map(({ id }, edge) => [id, edge]));
  return { revision, clearance, network, entities, relationships, contradictions, nodeOf, edgeOf };
};
