/**
 * How many bridges between two groups share no actor: by Menger's theorem (1927) as many as the fewest actors, members of
 * the groups included, whose removal leaves no way from the one to the other. A direct tie is a bridge too and uses up its
 * two ends. Found as a maximum flow in which each actor carries one way (Ford & Fulkerson 1956; Even & Tarjan 1975), many
 * ways in one pass over the network. O(bridges * ties) at most, in practice a few passes.
 */

import type { ActorNetwork } from './actorNetwork.ts';

/** The bridges between two groups. */
export interface DisjointBridges {
  /** How many ways from the one group to the other share no actor, ends included. */
  readonly count: number;
  /** So many actors whose removal leaves no way; where there are several such sets the one nearest to the first group. */
  readonly cut: readonly number[];
  /** The ways: each from an actor of the first group to one of the second, the two the same for an actor of both. */
  readonly bridges: readonly (readonly number[])[];
}

/** No actor, or no state. */
const none = -1;
/** Where a search begins. */
const origin = -2;

/**
 * Each actor has two states, as only one bridge may pass it. To enter one that a bridge passes already, that bridge must
 * be led on in another way from the actor before it; to leave one is to go on along a tie.
 */
const entering = (actor: number): number => actor * 2;
const leaving = (actor: number): number => actor * 2 + 1;
const actorOf = (state: number): number => state >>> 1;
const isEntering = (state: number): boolean => (state & 1) === 0;

/** The bridges found so far, and what the search for one more has seen. */
interface Flow {
  readonly network: ActorNetwork;
  readonly isTo: Uint8Array;
  /** Who follows and who precedes an actor on its bridge; the actor itself at the ends of a bridge. */
  readonly after: Int32Array;
  readonly before: Int32Array;
  /** The state that each state was seen from in this pass. */
  readonly seenFrom: Int32Array;
  readonly queue: Int32Array;
}

const createFlow = (network: ActorNetwork, to: readonly number[]): Flow => {
  const { nodeCount } = network;
  const isTo = new Uint8Array(nodeCount);
  for (const actor of to) isTo[actor] = 1;
  return {
    network,
    isTo,
    after: new Int32Array(nodeCount).fill(none),
    before: new Int32Array(nodeCount).fill(none),
    seenFrom: new Int32Array(nodeCount * 2).fill(none),
    queue: new Int32Array(nodeCount * 2),
  };
};

/** Looks, breadth first, for one more bridge from an actor; answers with its last state. */
const search = ({ network, isTo, after, before, seenFrom, queue }: Flow, start: number): number => {
  const { offsets, neighbours } = network.out;
  let found = 0;
  const see = (state: number, by: number): void => {
    if (seenFrom[state] !== none) return;
    seenFrom[state] = by;
    queue[found++] = state;
  };
  see(entering(start), origin);
  for (let place = 0; place < found; place += 1) {
    const state = queue[place]!;
    const actor = actorOf(state);
    const previous = before[actor]!;
    if (isEntering(state)) {
      if (previous === none) see(leaving(actor), state);
      else if (previous !== actor) see(leaving(previous), state);
      continue;
    }
    if (isTo[actor] === 1 && after[actor] !== actor) return state;
    if (previous !== none) see(entering(actor), state);
    for (let tie = offsets[actor]!; tie < offsets[actor + 1]!; tie += 1) {
      const neighbour = neighbours[tie]!;
      if (after[actor] !== neighbour) see(entering(neighbour), state);
    }
  }
  return none;
};

/** Leads the bridges as the search that ended in this state found: new ties are taken, ties gone against given up. */
const lead = ({ after, before, seenFrom }: Flow, end: number): void => {
  after[actorOf(end)] = actorOf(end);
  for (let state = end; ; state = seenFrom[state]!) {
    const by = seenFrom[state]!;
    const actor = actorOf(state);
    if (by === origin) {
      before[actor] = actor;
      return;
    }
    if (!isEntering(state) || isEntering(by)) continue;
    if (actorOf(by) === actor) after[actor] = before[actor] = none;
    else {
      before[actor] = actorOf(by);
      after[actorOf(by)] = actor;
    }
  }
};

/** Leads as many bridges as there can be, many in one pass; answers how many. */
const fill = (flow: Flow, from: readonly number[]): number => {
  const { before, seenFrom } = flow;
  let count = 0;
  for (let more = true; more;) {
    more = false;
    seenFrom.fill(none);
    for (const start of from) {
      if (before[start] === start || seenFrom[entering(start)] !== none) continue;
      const end = search(flow, start);
      if (end === none) continue;
      lead(flow, end);
      count += 1;
      more = true;
    }
  }
  return count;
};

/** The last pass found nothing, so what it saw is all that can be reached: bridges leave it through the cut. */
const cutOf = ({ network, seenFrom }: Flow, from: readonly number[]): number[] => {
  for (const start of from) if (seenFrom[entering(start)] === none) seenFrom[entering(start)] = origin;
  const cut: number[] = [];
  for (let actor = 0; actor < network.nodeCount; actor += 1)
    if (seenFrom[entering(actor)] !== none && seenFrom[leaving(actor)] === none) cut.push(actor);
  return cut;
};

const bridgesOf = ({ after, before }: Flow, from: readonly number[]): number[][] => {
  const bridges: number[][] = [];
  for (const start of new Set(from)) {
    if (before[start] !== start) continue;
    const bridge = [start];
    for (let actor = start; after[actor] !== actor;) bridge.push((actor = after[actor]!));
    bridges.push(bridge);
  }
  return bridges;
};

/** The bridges from one group to another, along the ties where they are directed. */
export const disjointBridges = (
  network: ActorNetwork,
  from: readonly number[],
  to: readonly number[],
): DisjointBridges => {
  const flow = createFlow(network, to);
  const count = fill(flow, from);
  return { count, cut: cutOf(flow, from), bridges: bridgesOf(flow, from) };
};
