/**
 * Betweenness: how many of the shortest paths between others an actor lies on. L. C. Freeman, "A set of measures of
 * centrality based on betweenness", Sociometry 40 (1977); U. Brandes, "A faster algorithm for betweenness centrality",
 * J. Mathematical Sociology 25 (2001). Every tie counts as one step, whatever it weighs; in an undirected network each
 * pair counts once. O(actors * ties), on the core that is left when hanging trees are folded (foldTrees.ts).
 */

import type { ActorNetwork } from './actorNetwork.ts';
import { components } from './components.ts';
import { createDependencies } from './dependencies.ts';
import { foldTrees, type FoldedTrees } from './foldTrees.ts';
import { shortestPathCore } from './shortestPathCore.ts';

/** Betweenness that is counted a few sources at a time, so that it can be watched and given up in between. */
export interface BetweennessRun {
  /** How many sources are searched from, after folding. */
  readonly total: number;
  /** How many of them are done. */
  readonly done: number;
  /** Searches from so many more; answers whether any are left. */
  step(sources: number): boolean;
  /** The betweenness of each actor, once none are left. */
  result(): Float64Array;
}

/** The part of the sources that is searched from, where the work is divided: one of `of` shares, the first being 0. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

const unfolded = (nodeCount: number, sources: Float64Array): FoldedTrees => ({
  isFolded: new Uint8Array(nodeCount),
  stands: new Float64Array(nodeCount).fill(1),
  sources,
  treePart: new Float64Array(nodeCount),
});

/**
 * Begins to count betweenness from all actors (null: exact), or from a sample of them: then the sums are scaled by actors
 * per source, an estimate without bias where the sample is drawn evenly (Brandes & Pich 2007). Of a share only its part is
 * counted: the results of all shares add up to the whole.
 */
export const startBetweenness = (
  network: ActorNetwork,
  sources: ArrayLike<number> | null,
  share: Share = { index: 0, of: 1 },
): BetweennessRun => {
  const { nodeCount } = network;
  const counts = new Float64Array(nodeCount);
  if (sources === null) counts.fill(1);
  else for (let place = 0; place < sources.length; place += 1) counts[sources[place]!]! += 1;
  const parts = components(network);
  const folded = network.directed ? unfolded(nodeCount, counts) : foldTrees(network.out, parts, counts);
  const core = shortestPathCore(network.out, network.in, folded.isFolded, parts);
  const coreStands = Float64Array.from(core.actors, (actor) => folded.stands[actor]!);
  const addDependencies = createDependencies(core, coreStands);
  const sums = new Float64Array(core.count);
  const from = Int32Array.from(core.actors.keys())
    .filter(
      (place) => folded.sources[core.actors[place]!]! > 0 && core.out.offsets[place]! < core.out.offsets[place + 1]!,
    )
    .filter((_, place) => place % share.of === share.index);
  let done = 0;
  return {
    total: from.length,
    get done() {
      return done;
    },
    step(more) {
      const last = Math.min(from.length, done + more);
      for (; done < last; done += 1) addDependencies(from[done]!, folded.sources[core.actors[from[done]!]!]!, sums);
      return done < from.length;
    },
    result() {
      if (done < from.length) throw new Error('Betweenness was asked for before every source was searched from.');
      const values = share.index === 0 ? folded.treePart.slice() : new Float64Array(nodeCount);
      for (const [place, actor] of core.actors.entries()) values[actor]! += sums[place]!;
      const factor = (sources === null ? 1 : nodeCount / sources.length) * (network.directed ? 1 : 0.5);
      return values.map((value) => value * factor);
    },
  };
};

/** Betweenness in one go: of all actors, or estimated from a sample of sources. */
export const betweenness = (network: ActorNetwork, sources: ArrayLike<number> | null = null): Float64Array => {
  const run = startBetweenness(network, sources);
  run.step(Infinity);
  return run.result();
};
