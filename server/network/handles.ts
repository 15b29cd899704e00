import { invalidInput } from '../errors.ts';
import type { Kind } from '../domain/kinds.ts';
import type { EntityRecord, RelationshipRecord } from '../domain/records.ts';
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

/** The nodes of these ids. Throws INVALID_INPUT, naming the argument, for an id that is not there. */
export const requireNodes = (view: NetworkView, argument: string, ids: readonly string[]): number[] =>
  ids.map((id) => {
    const node = view.nodeOf.get(id);
    if (node === undefined) {
      throw invalidInput(`"${argument}" names "${id}", which is not there; expected the id of an entity.`);
    }
    return node;
  });

/** A word with the article that it takes: `an institution`. */
export const withArticle = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

/** The nodes of these ids, all of one kind. Throws INVALID_INPUT, naming the argument, for an id that is of no such entity. */
export const requireNodesOfKind = (
  view: NetworkView,
  argument: string,
  ids: readonly string[],
  kind: Kind,
): number[] => {
  const nodes = requireNodes(view, argument, ids);
  const other = nodes.find((node) => view.entities[node]!.kind !== kind);
  if (other === undefined) return nodes;
  const { id, kind: found } = view.entities[other]!;
  throw invalidInput(
    `"${argument}" names "${id}" (${found.toLowerCase()}); expected the id of ${withArticle(kind.toLowerCase())}.`,
  );
};
