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
import { setSpan, spanOfEntity, spanOfRelationship } from './spansOfRecords.ts';

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
  /** The node of an id; undefined where there is none. */
  readonly nodeOf: ReadonlyMap<string, number>;
  /** The edge of an id; undefined where there is none. */
  readonly edgeOf: ReadonlyMap<string, number>;
}

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

  const edges: EdgeColumns = {
    from: new Int32Array(given.length),
    to: new Int32Array(given.length),
    type: new Uint8Array(given.length),
    confidence: new Uint8Array(given.length),
    spans: createSpans(given.length),
  };
  for (const [index, relationship] of given.entries()) {
    const from = nodeOf.get(relationship.from);
    const to = nodeOf.get(relationship.to);
    const fromEntity = from === undefined ? undefined : entities[from];
    const toEntity = to === undefined ? undefined : entities[to];
    if (from === undefined || to === undefined || fromEntity === undefined || toEntity === undefined) {
      throw new Error(`Relationship "${relationship.id}" has an end that is not in the network.`);
    }
    edges.from[index] = from;
    edges.to[index] = to;
    edges.type[index] = relationshipTypes.indexOf(relationship.type);
    edges.confidence[index] = (confidences as readonly string[]).indexOf(textOf(relationship.properties, 'confidence'));
    setSpan(edges.spans, index, spanOfRelationship(relationship, fromEntity, toEntity));
  }

  const network = buildTemporalNetwork(kind, nodeSpans, edges);
  const relationships = Array.from(network.order, (place) => given[place]!);
  const edgeOf = new Map(relationships.map(({ id }, edge) => [id, edge]));
  return { revision, clearance, network, entities, relationships, nodeOf, edgeOf };
};
