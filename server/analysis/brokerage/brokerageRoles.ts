/**
 * Brokerage roles: R. V. Gould & R. M. Fernandez, "Structures of mediation", Sociological Methodology 19 (1989). An actor v
 * brokers the ordered pair (a, b) when a -> v -> b and not a -> b; the groups of a, v and b make the role:
 *   coordinator A A A, itinerant A B A, gatekeeper A B B, representative A A B, liaison A B C.
 * (R's sna calls the representative b_IO and the gatekeeper b_OI.) Undirected ties are taken to run both ways, so each
 * pair counts in both orders, and gatekeeper and representative cannot be told apart: they are reported as one.
 *
 * Pairs are counted from how many ties each actor has with each group, less those that triangles close.
 * O(actors + ties * root of ties).
 */

import type { ActorNetwork } from './actorNetwork.ts';
import { degreeOrder } from './degreeOrder.ts';
import { expectedRoles } from './expectedRoles.ts';
import { addRows, type TieRows } from './tieRows.ts';

/** The roles, and their sum. */
export const brokerageRoleNames = [
  'coordinator',
  'itinerant',
  'gatekeeper',
  'representative',
  'liaison',
  'total',
] as const;

/** A role, or their sum. */
export type BrokerageRoleName = (typeof brokerageRoleNames)[number];

/** How often each actor plays a role; by actor, NaN for actors without a group. */
export interface RoleScores {
  readonly count: Float64Array;
  /** How often an actor of its group would, if ties were as many and fell anywhere. */
  readonly expected: Float64Array;
  /** Standard deviations above that; NaN where nothing else could have been. */
  readonly z: Float64Array;
}

/** Scores by role. Of an undirected network gatekeeper and representative are the same object: both roles together. */
export type BrokerageRoles = Readonly<Record<BrokerageRoleName, RoleScores>>;

type Counts = Readonly<Record<BrokerageRoleName, Float64Array>>;

const weighted = (rows: TieRows, weight: number): TieRows => ({
  ...rows,
  weights: new Float64Array(rows.weights.length).fill(weight),
});

/** Rows that run both ways; the weight says which ways the tie runs: 1 away, 2 hither, 3 both. */
const rowsWithWays = (network: ActorNetwork): TieRows =>
  network.directed
    ? addRows(network.nodeCount, weighted(network.out, 1), weighted(network.in, 2))
    : weighted(network.out, 3);

/** Adds every a -> v -> b with a other than b, whether or not a -> b. */
const addTwoPaths = (ways: TieRows, group: Int32Array, groupCount: number, counts: Counts): void => {
  const arriving = new Float64Array(groupCount);
  const leaving = new Float64Array(groupCount);
  const mutual = new Float64Array(groupCount);
  for (let actor = 0; actor < group.length; actor += 1) {
    const own = group[actor]!;
    if (own < 0) continue;
    const first = ways.offsets[actor]!;
    const last = ways.offsets[actor + 1]!;
    let allArriving = 0;
    let allLeaving = 0;
    for (let tie = first; tie < last; tie += 1) {
      const other = group[ways.neighbours[tie]!]!;
      if (other < 0) continue;
      const way = ways.weights[tie]!;
      const leaves = way === 2 ? 0 : 1;
      const arrives = way === 1 ? 0 : 1;
      leaving[other]! += leaves;
      arriving[other]! += arrives;
      mutual[other]! += leaves * arrives;
      allLeaving += leaves;
      allArriving += arrives;
    }
    const within = arriving[own]! * leaving[own]! - mutual[own]!;
    const foreignArriving = allArriving - arriving[own]!;
    const foreignLeaving = allLeaving - leaving[own]!;
    const gates = foreignArriving * leaving[own]!;
    const voices = arriving[own]! * foreignLeaving;
    arriving[own] = 0;
    let sameForeign = 0;
    let itinerant = 0;
    for (let tie = first; tie < last; tie += 1) {
      const other = group[ways.neighbours[tie]!]!;
      if (other < 0) continue;
      // A group met before adds nothing: its ties were taken away then.
      sameForeign += arriving[other]! * leaving[other]!;
      if (arriving[other]! > 0) itinerant += arriving[other]! * leaving[other]! - mutual[other]!;
      arriving[other] = leaving[other] = mutual[other] = 0;
    }
    leaving[own] = mutual[own] = 0;
    const liaison = foreignArriving * foreignLeaving - sameForeign;
    counts.coordinator[actor] = within;
    counts.itinerant[actor] = itinerant;
    counts.gatekeeper[actor] = gates;
    counts.representative[actor] = voices;
    counts.liaison[actor] = liaison;
    counts.total[actor] = within + itinerant + gates + voices + liaison;
  }
};

/** The role of an actor between two others, by their groups. */
const roleOf = (from: number, broker: number, to: number): Exclude<BrokerageRoleName, 'total'> => {
  if (from === broker) return to === broker ? 'coordinator' : 'representative';
  if (to === broker) return 'gatekeeper';
  return from === to ? 'itinerant' : 'liaison';
};

/** Takes away every a -> v -> b with a -> b. */
const takeClosed = (ways: TieRows, group: Int32Array, counts: Counts): void => {
  const nodeCount = group.length;
  const { actors, offsets, upper, weights } = degreeOrder(nodeCount, ways);
  const mark = new Int32Array(nodeCount);
  /** Takes away one pair that the broker does not broker, as the one is tied to the other. */
  const close = (from: number, broker: number, to: number): void => {
    counts[roleOf(group[from]!, group[broker]!, group[to]!)][broker]! -= 1;
    counts.total[broker]! -= 1;
  };
  for (let one = 0; one < nodeCount; one += 1) {
    const begin = offsets[one]!;
    const end = offsets[one + 1]!;
    const a = actors[one]!;
    if (end - begin < 2 || group[a]! < 0) continue;
    for (let tie = begin; tie < end; tie += 1) mark[upper[tie]!] = tie + 1;
    for (let tie = begin; tie < end; tie += 1) {
      const two = upper[tie]!;
      const b = actors[two]!;
      if (group[b]! < 0) continue;
      const last = offsets[two + 1]!;
      for (let far = offsets[two]!; far < last; far += 1) {
        const place = mark[upper[far]!]!;
        if (place === 0) continue;
        const c = actors[upper[far]!]!;
        if (group[c]! < 0) continue;
        const ab = weights[tie]!;
        const bc = weights[far]!;
        const ac = weights[place - 1]!;
        const abOn = ab !== 2;
        const abBack = ab !== 1;
        const bcOn = bc !== 2;
        const bcBack = bc !== 1;
        const acOn = ac !== 2;
        const acBack = ac !== 1;
        if (abBack && acOn && bcOn) close(b, a, c);
        if (acBack && abOn && bcBack) close(c, a, b);
        if (abOn && bcOn && acOn) close(a, b, c);
        if (bcBack && abBack && acBack) close(c, b, a);
        if (acOn && bcBack && abOn) close(a, c, b);
        if (bcOn && acBack && abBack) close(b, c, a);
      }
    }
    for (let tie = begin; tie < end; tie += 1) mark[upper[tie]!] = 0;
  }
};

/** Arcs between actors that have a group; an undirected tie is two. */
const countArcs = (ways: TieRows, group: Int32Array): number => {
  let arcs = 0;
  for (let actor = 0; actor < group.length; actor += 1) {
    if (group[actor]! < 0) continue;
    for (let tie = ways.offsets[actor]!; tie < ways.offsets[actor + 1]!; tie += 1)
      if (group[ways.neighbours[tie]!]! >= 0 && ways.weights[tie] !== 2) arcs += 1;
  }
  return arcs;
};

/**
 * The roles of every actor. `group`: the group of each actor, from 0, below `groupCount`; negative for an actor without
 * one, which is left out as if it were not there. What is expected is so given the sizes of the groups and the density.
 */
export const brokerageRoles = (network: ActorNetwork, group: Int32Array, groupCount: number): BrokerageRoles => {
  const ways = rowsWithWays(network);
  const create = (): Float64Array => Float64Array.from(group, (own) => (own < 0 ? NaN : 0));
  const counts: Counts = {
    coordinator: create(),
    itinerant: create(),
    gatekeeper: create(),
    representative: create(),
    liaison: create(),
    total: create(),
  };
  addTwoPaths(ways, group, groupCount, counts);
  takeClosed(ways, group, counts);

  const sizes = new Float64Array(groupCount);
  for (const own of group) if (own >= 0) sizes[own]! += 1;
  const byGroup = expectedRoles(sizes, countArcs(ways, group));
  const scoresOf = (role: BrokerageRoleName): RoleScores => {
    const count = counts[role];
    const { mean, deviation } = byGroup[role];
    const expected = Float64Array.from(group, (own) => (own < 0 ? NaN : mean[own]!));
    const z = count.map((value, actor) => {
      const spread = group[actor]! < 0 ? NaN : deviation[group[actor]!]!;
      return spread > 0 ? (value - expected[actor]!) / spread : NaN;
    });
    return { count, expected, z };
  };
  const both = scoresOf('gatekeeper');
  const joined: RoleScores = network.directed
    ? both
    : { count: both.count.map((value) => value * 2), expected: both.expected.map((value) => value * 2), z: both.z };
  return {
    coordinator: scoresOf('coordinator'),
    itinerant: scoresOf('itinerant'),
    gatekeeper: joined,
    representative: network.directed ? scoresOf('representative') : joined,
    liaison: scoresOf('liaison'),
    total: scoresOf('total'),
  };
};
