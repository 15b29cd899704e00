import { startBetweenness, type Share } from '../brokerage/betweenness.ts';
import type { ActorWorld } from './actorWorld.ts';
import { drawEvenly } from './drawEvenly.ts';
import { projectActors } from './projectActors.ts';
import type { Report } from './report.ts';

/** Whose betweenness is asked for, and which share of the work is to be done. */
export interface BetweennessOrder {
  readonly world: ActorWorld;
  readonly share: Share;
}

/** A share of the betweenness of each person of a world: the sum over all shares is the whole. */
export interface BetweennessOfActors {
  readonly values: Float64Array;
  /** Of how many people shortest paths were searched from; all: null. */
  readonly sampledSources: number | null;
}

/** About so many ties are looked at, twice each source: some tens of seconds of a thread. */
const budget = 12e9;
const sourcesPerStep = 16;
const seed = 2001;

/** Counts on how many shortest paths each person stands, as a share of the sources; from a sample where all are too many. */
export const measureBetweenness = ({ world, share }: BetweennessOrder, report: Report): BetweennessOfActors => {
  report('Tying people', 0);
  const network = projectActors(world);
  const affordable = Math.max(200, Math.floor(budget / Math.max(1, network.out.neighbours.length)));
  const sources = affordable < network.nodeCount ? drawEvenly(network.nodeCount, affordable, seed) : null;
  const run = startBetweenness(network, sources, share);
  while (run.step(sourcesPerStep)) report('Counting shortest paths', run.done / run.total);
  return { values: run.result(), sampledSources: sources?.length ?? null };
};
