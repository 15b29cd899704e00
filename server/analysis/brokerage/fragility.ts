/**
 * Fragility: what hangs on one actor. Of the ordered pairs of actors of different groups between whom influence can flow,
 * along a path that respects time (Kempe, Kleinberg & Kumar 2002), the share that loses every such path when the actor is
 * removed. Pairs that the actor is an end of do not count. Reach is searched over people and meetings as they are, never
 * over a projection, 32 origins at a time (paths/conesAsBits.ts).
 *
 * O(origins / 32 * edges) for each actor that is tried. Where that is more than the budget, only some origins are searched
 * from, drawn evenly, and the shares are estimates; the answer says so.
 */

import { conesAsBits, originsPerWord, type ReachBits } from '../paths/conesAsBits.ts';
import type { PassageOptions } from '../paths/pathOptions.ts';
import type { TemporalNetwork } from '../temporalNetwork.ts';

/** What may be crossed and passed; dates at their best and order not strict. */
export type Passage = Omit<PassageOptions, 'bearer' | 'strict' | 'certainty'>;

/** What is asked. */
export interface FragilityOptions {
  readonly passage: Passage;
  /** The group of each node of the network, from 0; negative for what is not an actor of a group. */
  readonly group: Int32Array;
  /** The nodes to remove, one at a time. */
  readonly candidates: readonly number[];
  /** How many edges may be looked at in all. */
  readonly budget: number;
  /** The same seed draws the same origins. */
  readonly seed: number;
}

/** What was found. */
export interface Fragility {
  /** By candidate: `lost / pairs`; NaN where there is no pair. */
  readonly share: Float64Array;
  /** By candidate: how many of the pairs lose every path. */
  readonly lost: Float64Array;
  /** By candidate: how many pairs of other actors are joined by a path. */
  readonly pairs: Float64Array;
  /** How many actors were searched from, of how many. Fewer than all: the shares are estimates. */
  readonly origins: number;
  readonly actors: number;
}

/** Fragility that is found one candidate after the other, so that it can be watched and given up in between. */
export interface FragilityRun {
  readonly total: number;
  readonly done: number;
  /** Tries so many more candidates; answers whether any are left. */
  step(candidates: number): boolean;
  /** What was found, once none are left. */
  result(): Fragility;
}

/** How many bits are set. */
const countBits = (word: number): number => {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** So many of these, drawn evenly (Fisher & Yates, numbers by xorshift), in ascending order. */
const drawSome = (items: readonly number[], count: number, seed: number): number[] => {
  const drawn = [...items];
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) | 1;
  for (let place = 0; place < count; place += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const other = place + ((state >>> 0) % (drawn.length - place));
    [drawn[place], drawn[other]] = [drawn[other]!, drawn[place]!];
  }
  return drawn.slice(0, count).sort((a, b) => a - b);
};

/** How many origins the budget allows: all, or as many whole words as there is work for, and one word at least. */
const affordable = (actors: number, candidates: number, edges: number, budget: number): number => {
  const words = Math.floor(budget / (Math.max(1, edges) * (candidates + 1)));
  return Math.min(actors, Math.max(1, words) * originsPerWord);
};

/** What every candidate is tried against: who reaches whom with everybody there. */
interface Whole {
  readonly network: TemporalNetwork;
  readonly passage: Passage;
  readonly group: Int32Array;
  readonly actors: readonly number[];
  readonly origins: readonly number[];
  readonly words: number;
  /** The place of each origin among the origins. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** By word and group, `groupCount` to a word: the origins of the word that are in another group. */
  readonly strangers: Int32Array;
  readonly groupCount: number;
  readonly reach: ReachBits;
}

const searchWhole = (
  network: TemporalNetwork,
  { passage, group, candidates, budget, seed }: FragilityOptions,
): Whole => {
  const actors: number[] = [];
  for (let node = 0; node < network.nodeCount; node += 1) if (group[node]! >= 0) actors.push(node);
  const some = affordable(actors.length, candidates.length, network.edgeCount, budget);
  const origins = some < actors.length ? drawSome(actors, some, seed) : actors;
  const words = Math.ceil(origins.length / originsPerWord);
  const groupCount = actors.reduce((most, actor) => Math.max(most, group[actor]! + 1), 0);
  const strangers = new Int32Array(words * groupCount);
  for (const [place, origin] of origins.entries()) {
    const word = Math.floor(place / originsPerWord);
    for (let other = 0; other < groupCount; other += 1)
      if (other !== group[origin]) strangers[word * groupCount + other]! |= 1 << (place % originsPerWord);
  }
  return {
    network,
    passage,
    group,
    actors,
    origins,
    words,
    placeOf: new Map(origins.map((origin, place) => [origin, place])),
    strangers,
    groupCount,
    reach: conesAsBits(network, origins, 'FORWARD', passage),
  };
};

/** The pairs between actors of different groups that these bits of a word join. */
const countPairs = (
  { actors, group, strangers, groupCount }: Whole,
  word: number,
  bitsOf: (actor: number) => number,
): number => {
  let joined = 0;
  for (const actor of actors) joined += countBits(bitsOf(actor) & strangers[word * groupCount + group[actor]!]!);
  return joined;
};

const bitsIn =
  ({ bits, nodeCount }: ReachBits, word: number) =>
  (actor: number): number =>
    bits[word * nodeCount + actor]!;

/** What is lost when a candidate is removed, and how many pairs the candidate is an end of. */
const remove = (whole: Whole, candidate: number): { lost: number; own: number } => {
  const { network, passage, group, origins, words, placeOf, strangers, groupCount, reach } = whole;
  const ownPlace = placeOf.get(candidate);
  let own = 0;
  let lost = 0;
  for (let word = 0; word < words; word += 1) {
    const isHere = ownPlace !== undefined && Math.floor(ownPlace / originsPerWord) === word;
    const itself = isHere ? 1 << (ownPlace % originsPerWord) : 0;
    const before = bitsIn(reach, word);
    // Pairs that begin or end with the candidate.
    own += countPairs(whole, word, (actor) => before(actor) & itself);
    if (group[candidate]! >= 0)
      own += countBits(before(candidate) & ~itself & strangers[word * groupCount + group[candidate]!]!);
    // Who does not reach the candidate loses nothing with it, nor does anyone where nothing passes it.
    if ((before(candidate) & ~itself) === 0 || passage.passable?.[candidate] === 0) continue;
    const inWord = origins.slice(word * originsPerWord, (word + 1) * originsPerWord);
    const avoiding = { ...passage, avoid: [...passage.avoid, candidate] };
    const without = bitsIn(conesAsBits(network, inWord, 'FORWARD', avoiding), 0);
    lost += countPairs(whole, word, (actor) => (actor === candidate ? 0 : before(actor) & ~without(actor) & ~itself));
  }
  return { lost, own };
};

/** Begins to find the fragility of the candidates. */
export const startFragility = (network: TemporalNetwork, options: FragilityOptions): FragilityRun => {
  const { candidates } = options;
  const whole = searchWhole(network, options);
  let allPairs = 0;
  for (let word = 0; word < whole.words; word += 1) allPairs += countPairs(whole, word, bitsIn(whole.reach, word));
  const share = new Float64Array(candidates.length);
  const lost = new Float64Array(candidates.length);
  const pairs = new Float64Array(candidates.length);
  let done = 0;
  return {
    total: candidates.length,
    get done() {
      return done;
    },
    step(more) {
      const last = Math.min(candidates.length, done + more);
      for (; done < last; done += 1) {
        const found = remove(whole, candidates[done]!);
        lost[done] = found.lost;
        pairs[done] = allPairs - found.own;
        share[done] = lost[done]! / pairs[done]!;
      }
      return done < candidates.length;
    },
    result() {
      if (done < candidates.length) throw new Error('Fragility was asked for before every candidate was tried.');
      return { share, lost, pairs, origins: whole.origins.length, actors: whole.actors.length };
    },
  };
};

/** Fragility in one go. */
export const fragility = (network: TemporalNetwork, options: FragilityOptions): Fragility => {
  const run = startFragility(network, options);
  run.step(Infinity);
  return run.result();
};
