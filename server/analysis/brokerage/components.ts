/**
 * Connected components; of a directed network the weak ones. By union-find, looking at two ties of each actor first: most
 * are then in one component, and of that one no further ties need be looked at. Sutton, Ben-Nun & Barak, "Optimizing
 * parallel graph connectivity computation via subgraph sampling", IPDPS 2018. O(actors + ties), nearly.
 */

import type { ActorNetwork } from './actorNetwork.ts';
import type { TieRows } from './tieRows.ts';

/** Which component each actor is in, by the number of the component; they are numbered by their lowest actor. */
export interface Components {
  readonly count: number;
  readonly componentOf: Int32Array;
  /** How many actors each component has. */
  readonly sizes: Int32Array;
}

const firstLook = 2;

/** The root that an actor leads to, the way there made shorter. */
const find = (leader: Int32Array, actor: number): number => {
  let at = actor;
  for (let above = leader[at]!; above !== at; above = leader[at]!) {
    const next = leader[above]!;
    leader[at] = next;
    at = next;
  }
  return at;
};

/** Joins an actor with some of its neighbours; the lower of two roots leads. */
const join = (leader: Int32Array, { neighbours }: TieRows, actor: number, from: number, to: number): void => {
  for (let tie = from; tie < to; tie += 1) {
    const one = find(leader, actor);
    const other = find(leader, neighbours[tie]!);
    if (one < other) leader[other] = one;
    else leader[one] = other;
  }
};

/** The root that most actors lead to. */
const mostFollowed = (leader: Int32Array): number => {
  const followers = new Int32Array(leader.length);
  let most = 0;
  for (let actor = 0; actor < leader.length; actor += 1) {
    const root = find(leader, actor);
    followers[root]! += 1;
    if (followers[root]! > followers[most]!) most = root;
  }
  return most;
};

/** The components of a network. An actor without ties is a component of its own. */
export const components = ({ nodeCount, directed, out, in: reaching }: ActorNetwork): Components => {
  const leader = Int32Array.from({ length: nodeCount }, (_, actor) => actor);
  for (let actor = 0; actor < nodeCount; actor += 1) {
    const from = out.offsets[actor]!;
    join(leader, out, actor, from, Math.min(out.offsets[actor + 1]!, from + firstLook));
  }
  const largest = mostFollowed(leader);
  for (let actor = 0; actor < nodeCount; actor += 1) {
    // A tie out of the largest component is met from its other end.
    if (find(leader, actor) === find(leader, largest)) continue;
    join(leader, out, actor, out.offsets[actor]!, out.offsets[actor + 1]!);
    if (directed) join(leader, reaching, actor, reaching.offsets[actor]!, reaching.offsets[actor + 1]!);
  }

  const componentOf = new Int32Array(nodeCount);
  const sizes: number[] = [];
  for (let actor = 0; actor < nodeCount; actor += 1) {
    // A root is the lowest of its component, so it has been numbered before those that it leads.
    const root = find(leader, actor);
    const component = root === actor ? sizes.push(0) - 1 : componentOf[root]!;
    componentOf[actor] = component;
    sizes[component]! += 1;
  }
  return { count: sizes.length, componentOf, sizes: Int32Array.from(sizes) };
};
