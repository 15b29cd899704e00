import { textOf, type EntityRecord, type RelationshipRecord } from '../domain/records.ts';
import { recordPart, type WordingPart } from '../domain/wording.ts';
import type { NetworkView } from './networkView.ts';

/** A node of a view: what resolvers pass on for an entity. */
export interface NodeHandle {
  readonly view: NetworkView;
  readonly node: number;
}

/** An edge of a view: what resolvers pass on for a relationship. */
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

/** The relationship behind an edge. */
export const relationshipOf = ({ view, edge }: EdgeHandle): RelationshipRecord => {
  const relationship = view.relationships[edge];
  if (relationship === undefined) throw new Error(`There is no edge ${edge} in the network.`);
  return relationship;
};

/** The node of an id; null where the view holds none. */
export const findNode = (view: NetworkView, id: string | null | undefined): NodeHandle | null => {
  const node = id == null ? undefined : view.nodeOf.get(id);
  return node === undefined ? null : { view, node };
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
