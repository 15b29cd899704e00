import { createSpans, type EdgeColumns, type Spans } from '../server/analysis/temporalNetwork.ts';
import { confidences } from '../server/domain/confidence.ts';
import { kinds, relationshipTypes } from '../server/domain/kinds.ts';
import { textOf, type EntityRecord, type Records, type RelationshipRecord } from '../server/domain/records.ts';
import { setSpan, spanOfEntity, spanOfRelationship } from '../server/view/spansOfRecords.ts';
import { makeEntities } from './synthetic/entities.ts';
import { createRandom } from './synthetic/random.ts';
import { makeRelationships } from './synthetic/relationships.ts';

/** How much to generate; the same seed gives the same data. */
export interface Order {
  readonly nodes: number;
  readonly edges: number;
  readonly seed: number;
}

/** What `buildTemporalNetwork` is built from. */
export interface NetworkColumns {
  readonly kind: Uint8Array;
  readonly nodeSpans: Spans;
  readonly edges: EdgeColumns;
}

/** Generates records of the shape of the curated data; every name begins with "Synthetic". */
export const generateRecords = ({ nodes, edges, seed }: Order): Records => {
  const random = createRandom(seed);
  const made = makeEntities(nodes, random);
  return { entities: made.entities, relationships: [...makeRelationships(random, made, edges)] };
};

/** The columns of these records; the relationships may come one at a time, and are not kept. */
export const toNetworkColumns = (
  entities: readonly EntityRecord[],
  relationships: Iterable<RelationshipRecord>,
  count: number,
): NetworkColumns => {
  const nodeOf = new Map(entities.map(({ id }, node) => [id, node]));
  const nodeSpans = createSpans(entities.length);
  for (const [node, entity] of entities.entries()) setSpan(nodeSpans, node, spanOfEntity(entity));
  const edges: EdgeColumns = {
    from: new Int32Array(count),
    to: new Int32Array(count),
    type: new Uint8Array(count),
    confidence: new Uint8Array(count),
    spans: createSpans(count),
  };
  let edge = 0;
  for (const relationship of relationships) {
    const from = nodeOf.get(relationship.from)!;
    const to = nodeOf.get(relationship.to)!;
    const confidence = textOf(relationship.properties, 'confidence');
    edges.from[edge] = from;
    edges.to[edge] = to;
    edges.type[edge] = relationshipTypes.indexOf(relationship.type);
    edges.confidence[edge] = (confidences as readonly string[]).indexOf(confidence);
    setSpan(edges.spans, edge, spanOfRelationship(relationship, entities[from]!, entities[to]!));
    edge += 1;
  }
  return { kind: Uint8Array.from(entities, ({ kind }) => kinds.indexOf(kind)), nodeSpans, edges };
};

/** The same data as `generateRecords`, as columns: no more than one relationship is held as a record at a time. */
export const generateColumns = ({ nodes, edges, seed }: Order): NetworkColumns => {
  const random = createRandom(seed);
  const made = makeEntities(nodes, random);
  return toNetworkColumns(made.entities, makeRelationships(random, made, edges), edges);
};
