import { startFragility } from '../brokerage/fragility.ts';
import type { ActorWorld } from './actorWorld.ts';
import type { Report } from './report.ts';
import { twoModeNetwork } from './twoModeNetwork.ts';

/** Whose fragility is asked for, and between which groups. */
export interface FragilityOrder {
  readonly world: ActorWorld;
  /** The group of each person; -1 for none. */
  readonly groupOf: Int32Array;
  readonly candidates: Int32Array;
}

/** The share of connections in time between groups that is lost without each candidate; NaN where there are none. */
export interface FragilityOfActors {
  readonly share: Float64Array;
  /** From how many people of how many connections were followed. */
  readonly origins: number;
  readonly actors: number;
}

/** So many edges are looked at, as the kernel counts them: some ten seconds of a thread. */
const budget = 2e7;
const candidatesPerStep = 8;
const seed = 2002;

/** Removes each candidate in turn, and sees which connections in time are lost. */
export const measureFragility = ({ world, groupOf, candidates }: FragilityOrder, report: Report): FragilityOfActors => {
  report('Following influence', 0);
  const { network, options } = twoModeNetwork(world);
  const group = new Int32Array(network.nodeCount).fill(-1);
  group.set(groupOf);
  const run = startFragility(network, { passage: options, group, candidates: Array.from(candidates), budget, seed });
  while (run.step(candidatesPerStep)) report('Removing one person after the other', run.done / run.total);
  const { share, origins, actors } = run.result();
  return { share, origins, actors };
};
