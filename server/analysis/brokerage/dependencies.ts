/**
 * Brandes' dependencies of one source: how much of the shortest paths from it each actor lies on. U. Brandes, "A faster
 * algorithm for betweenness centrality", J. Mathematical Sociology 25 (2001). Each level of the breadth-first search is
 * gone through from whichever side has fewer ties (Beamer, Asanovic & Patterson, SC 2012). O(actors + ties) for a source.
 *
 * The loops over ties have no branch. That needs no bookkeeping, as a tie never leads more than one level on: what is
 * added to an actor of another level than the one meant is added after that actor was read for the last time.
 *
 * Counts of paths are 64-bit floats. Where they grow past `mostPaths` the whole level is scaled down, as only ratios
 * between one level and the next matter.
 */

import type { CoreRows, ShortestPathCore } from './shortestPathCore.ts';

const mostPaths = 2 ** 900;
const scale = 2 ** -200;

/** What it costs to read from the far end of a tie, where writing to it costs 1. */
const readingCost = 0.5;

/** Adds `times` the dependencies of a source to `sums`; each actor counts as a target `stands` times. */
export type AddDependencies = (source: number, times: number, sums: Float64Array) => void;

/** The ties of a core and what is known of its actors: room for one source, used again for the next. */
interface Room {
  readonly out: CoreRows;
  readonly reaching: CoreRows;
  /** Shortest paths to each actor of the levels that are complete; 0 for all others. */
  readonly paths: Float64Array;
  /** What an actor is given: paths on the way out, then more than 0 once it is seen; shares on the way back. */
  readonly sums: Float64Array;
  /** What an actor has to give on the way back, for each path to it. */
  readonly shares: Float64Array;
  /** Actors by level. */
  readonly queue: Int32Array;
  /** Actors that the search has not seen, and how many; some may have been seen since. -1: not listed yet. */
  readonly unseen: Int32Array;
  waiting: number;
  /** By level: where it begins in the queue, whether its paths were scaled down, its ties outward and inward. */
  readonly levelBegins: Int32Array;
  readonly isScaled: Uint8Array;
  readonly outTies: Float64Array;
  readonly inTies: Float64Array;
}

const createRoom = ({ count, out, in: reaching }: ShortestPathCore): Room => ({
  out,
  reaching,
  paths: new Float64Array(count),
  sums: new Float64Array(count),
  shares: new Float64Array(count),
  queue: new Int32Array(count + 1),
  unseen: new Int32Array(count),
  waiting: -1,
  levelBegins: new Int32Array(count + 2),
  isScaled: new Uint8Array(count + 2),
  outTies: new Float64Array(count + 2),
  inTies: new Float64Array(count + 2),
});

// The loops below are functions of a room, not closures, as the compiler keeps what is in a closure in memory.

/** Goes from the actors of a level to what they reach; answers with the end of the next level. */
const push = ({ out: { offsets, neighbours }, paths, sums, queue }: Room, from: number, to: number): number => {
  let tail = to;
  for (let place = from; place < to; place += 1) {
    const actor = queue[place]!;
    const own = paths[actor]!;
    const last = offsets[actor + 1]!;
    for (let tie = offsets[actor]!; tie < last; tie += 1) {
      const neighbour = neighbours[tie]!;
      const sum = sums[neighbour]!;
      sums[neighbour] = sum + own;
      queue[tail] = neighbour;
      tail += Number(sum === 0);
    }
  }
  return tail;
};

/** Goes from the actors not seen yet to what reaches them, of which only the last level has paths by now. */
const pull = (room: Room, to: number): number => {
  const { paths, sums, queue, unseen, waiting } = room;
  const { offsets, neighbours } = room.reaching;
  let tail = to;
  let kept = 0;
  for (let place = 0; place < waiting; place += 1) {
    const actor = unseen[place]!;
    if (sums[actor]! > 0) continue;
    let sum = 0;
    const last = offsets[actor + 1]!;
    for (let tie = offsets[actor]!; tie < last; tie += 1) sum += paths[neighbours[tie]!]!;
    if (sum > 0) {
      sums[actor] = sum;
      queue[tail++] = actor;
    } else unseen[kept++] = actor;
  }
  room.waiting = kept;
  return tail;
};

/** Takes the shares of the level after this one from the near side. */
const gather = ({ out: { offsets, neighbours }, sums, shares, queue }: Room, from: number, to: number): void => {
  for (let place = from; place < to; place += 1) {
    const actor = queue[place]!;
    let sum = 0;
    const last = offsets[actor + 1]!;
    for (let tie = offsets[actor]!; tie < last; tie += 1) sum += shares[neighbours[tie]!]!;
    sums[actor] = sum;
  }
};

/** Gives the shares of this level to the level before it from the far side. */
const spread = ({ reaching: { offsets, neighbours }, sums, shares, queue }: Room, from: number, to: number): void => {
  for (let place = from; place < to; place += 1) {
    const actor = queue[place]!;
    const share = shares[actor]!;
    const last = offsets[actor + 1]!;
    for (let tie = offsets[actor]!; tie < last; tie += 1) sums[neighbours[tie]!]! += share;
  }
};

/** Turns what the actors of a level were given into what they lie on and what they have to give. */
const settle = (
  { paths, sums, shares, queue }: Room,
  from: number,
  to: number,
  stands: Float64Array,
  factor: number,
  times: number,
  results: Float64Array,
): void => {
  for (let place = from; place < to; place += 1) {
    const actor = queue[place]!;
    const own = paths[actor]!;
    const dependency = own * sums[actor]!;
    results[actor]! += times * dependency;
    shares[actor] = (factor * (stands[actor]! + dependency)) / own;
  }
};

/** Completes a level: its paths can be read from now on. */
const complete = (room: Room, level: number, from: number, to: number): void => {
  const { paths, sums, queue } = room;
  const leaving = room.out.offsets;
  const arriving = room.reaching.offsets;
  let most = 0;
  let out = 0;
  let reaching = 0;
  for (let place = from; place < to; place += 1) {
    const actor = queue[place]!;
    const sum = sums[actor]!;
    if (sum > most) most = sum;
    paths[actor] = sum;
    out += leaving[actor + 1]! - leaving[actor]!;
    reaching += arriving[actor + 1]! - arriving[actor]!;
  }
  room.levelBegins[level] = from;
  room.outTies[level] = out;
  room.inTies[level] = reaching;
  room.isScaled[level] = most > mostPaths ? 1 : 0;
  if (most > mostPaths) for (let place = from; place < to; place += 1) paths[queue[place]!]! *= scale;
};

/** Lists as not seen yet the actors of a component. */
const listUnseen = (room: Room, begin: number, end: number): void => {
  room.waiting = end - begin;
  for (let place = 0; place < room.waiting; place += 1) room.unseen[place] = begin + place;
};

/** The levels from a source outward over its component; answers how many there are. */
const search = (room: Room, source: number, begin: number, end: number): number => {
  const { reaching, paths, sums, queue, levelBegins, outTies, inTies } = room;
  paths.fill(0, begin, end);
  sums.fill(0, begin, end);
  sums[source] = 1;
  queue[0] = source;
  let unseenTies = reaching.offsets[end]! - reaching.offsets[begin]!;
  room.waiting = -1;
  let level = 0;
  for (let from = 0, to = 1; from < to; level += 1) {
    complete(room, level, from, to);
    unseenTies -= inTies[level]!;
    let tail = to;
    if (outTies[level]! <= unseenTies * readingCost) tail = push(room, from, to);
    else if (unseenTies > 0) {
      if (room.waiting < 0) listUnseen(room, begin, end);
      tail = pull(room, to);
    }
    from = to;
    to = tail;
    levelBegins[level + 1] = from;
  }
  return level;
};

/** Prepares the search over this core. */
export const createDependencies = (core: ShortestPathCore, stands: Float64Array): AddDependencies => {
  const room = createRoom(core);
  const { levelBegins, isScaled, outTies, inTies } = room;
  return (source, times, results) => {
    const begin = core.begins[source]!;
    const end = core.ends[source]!;
    const levels = search(room, source, begin, end);
    room.sums.fill(0, begin, end);
    room.shares.fill(0, begin, end);
    for (let level = levels - 1; level >= 1; level -= 1) {
      const from = levelBegins[level]!;
      const to = levelBegins[level + 1]!;
      if (level + 1 < levels && inTies[level + 1]! > outTies[level]!) gather(room, from, to);
      settle(room, from, to, stands, isScaled[level] === 1 ? scale : 1, times, results);
      if (level > 1 && inTies[level]! <= outTies[level - 1]!) spread(room, from, to);
    }
  };
};
