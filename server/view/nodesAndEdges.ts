import { textOf, type EntityRecord, type RelationshipRecord } from '../domain/records.ts';
import { recordPart, type WordingPart } from '../domain/wording.ts';
import type { Contradiction, NetworkView } from './networkView.ts';

/** A node of a view: what resolvers pass on for an entity. */
export interface NodeHandle {
  readonly view: NetworkView;
  readonly node: number;
}

/**
 * An edge of a view: what resolvers pass on for a relationship. The contradictions of a view are numbered on after its edges;
 * no network, and so no analysis, gives such a number.
 */
export interface EdgeHandle {
  readonly view: NetworkView;
  readonly edge: number;
}

/** The entity behind a node. */
export const entityOf = ({ view, node }: NodeHandle): EntityRecord => {
  const entity = view.entities[node];
  if (entity === undefined) throw new Error(`There is no node ${node} in the network.`);
  return entity;
};

/** The name of the entity behind a node. */
export const nameOf = (view: NetworkView, node: number): string => textOf(entityOf({ view, node }).properties, 'name');

/** The same, for a sentence. */
export const namedRecord = (view: NetworkView, node: number): WordingPart =>
  recordPart(entityOf({ view, node }).id, nameOf(view, node));

/** What cannot be about a relationship; undefined for an edge. */
export const contradictionAt = ({ view, edge }: EdgeHandle): Contradiction | undefined =>
  view.contradictions[edge - view.relationships.length];

/** The relationship behind an edge. */
export const relationshipOf = ({ view, edge }: EdgeHandle): RelationshipRecord => {
  const relationship = view.relationships[edge] ?? contradictionAt({ view, edge })?.relationship;
  if (relationship === undefined) throw new Error(`There is no edge ${edge} in the network.`);
  return relationship;
};

/** The nodes that a relationship joins. */
export const endsOf = (handle: EdgeHandle): { readonly from: NodeHandle; readonly to: NodeHandle } => {
  const { view, edge } = handle;
  const { from, to } = contradictionAt(handle) ?? {
    from: view.network.from[edge] ?? -1,
    to: view.network.to[edge] ?? -1,
  };
  return { from: { view, node: from }, to: { view, node: to } };
};

/** The node of an id; null where the view holds none. */
export const findNode = (view: NetworkView, id: string | null | undefined): NodeHandle | null => {
  const node = id == null ? undefined : view.nodeOf.get(id);
  return node === undefined ? null : { view, node };
};

/** The contradictions of a view as edges: all, or those that are, or of which an end is, among these ids. By id. */
export const contradictionsOf = (view: NetworkView, of: ReadonlySet<string> | null): number[] =>
  view.contradictions.flatMap(({ relationship: { id, from, to } }, place) =>
    of === null || of.has(id) || of.has(from) || of.has(to) ? [view.relationships.length + place] : [],
  );

/** The relationship of an id, be it a contradiction; null where the view holds none. */
export const findEdge = (view: NetworkView, id: string): EdgeHandle | null => {
  const edge = view.edgeOf.get(id);
  if (edge !== undefined) return { view, edge };
  const place = view.contradictions.findIndex(({ relationship }) => relationship.id === id);
  return place < 0 ? null : { view, edge: view.relationships.length + place };
};

/** The edges of a node that lead away from it (`OUT`), towards it (`IN`), or both (null), each in order of time. */
export const edgesOf = ({ view, node }: NodeHandle, direction: 'OUT' | 'IN' | null): number[] => {
  const { network } = view;
  const take = ({ offsets, edges }: typeof network.out): number[] =>
    Array.from(edges.subarray(offsets[node], offsets[node + 1]));
  if (direction === 'OUT') return take(network.out);
  if (direction === 'IN') return take(network.in);
  return [...take(network.out), ...take(network.in)].sort((a, b) => a - b);
};
