/**
 * Communities of an actor network: V. D. Blondel et al., "Fast unfolding of communities in large networks", J. Stat. Mech.
 * (2008) P10008, as graphology has it.
 */

import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { ActorWorld } from './actorWorld.ts';
import { projectActors } from './projectActors.ts';
import type { Report } from './report.ts';

/** The community of each person of a world, by a number. The same world always gives the same communities. */
export const findCommunities = ({ world }: { readonly world: ActorWorld }, report: Report): Int32Array => {
  report('Looking for communities', 0);
  const { offsets, neighbours, weights } = projectActors(world).out;
  const graph = new UndirectedGraph();
  for (let person = 0; person < world.personCount; person += 1) graph.addNode(person);
  for (let person = 0; person < world.personCount; person += 1) {
    for (let tie = offsets[person]!; tie < offsets[person + 1]!; tie += 1) {
      if (neighbours[tie]! > person) graph.addEdge(person, neighbours[tie], { weight: weights[tie] });
    }
  }
  const communities: Record<string, number> = louvain(graph, { randomWalk: false, getEdgeWeight: 'weight' });
  return Int32Array.from({ length: world.personCount }, (_, person) => communities[person] ?? -1);
};
