import { bears, type SearchSpace } from './searchSpace.ts';

/**
 * Where a beginning of a path can stand: at a node, with so many nodes of `via` behind it, having come by an edge with
 * the node's own dates or not (then an edge of the same dates can follow in the same moment).
 */
export const stateCount = ({ network, via }: SearchSpace): number => network.nodeCount * (via.length + 1) * 2;

/** The number of a state. */
export const stateOf = ({ via }: SearchSpace, node: number, visited: number, own: boolean): number =>
  (node * (via.length + 1) + visited) * 2 + (own ? 1 : 0);

/** How many nodes of `via` are behind once this node is reached; -1 where it would be out of turn. */
export const visitedAt = ({ viaPlace }: SearchSpace, node: number, visited: number): number => {
  if (viaPlace.size === 0) return visited;
  const place = viaPlace.get(node);
  if (place === undefined) return visited;
  return place === visited ? visited + 1 : -1;
};

/** The state after crossing an edge to a node. */
export const stateAfter = (space: SearchSpace, node: number, visited: number, edge: number): number =>
  stateOf(space, node, visited, bears(space, node, edge));
