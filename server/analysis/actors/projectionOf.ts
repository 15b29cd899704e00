import { components } from '../brokerage/components.ts';
import type { ActorWorld } from './actorWorld.ts';
import { projectActors } from './projectActors.ts';
import type { Report } from './report.ts';

/** A projection as it is drawn: each tie once, and the numbers of its sentence. */
export interface ProjectedActors {
  /** The lower person of each tie, the higher one, and its weight. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float64Array;
  readonly componentCount: number;
  readonly isolateCount: number;
}

/** Projects a world. */
export const projectionOf = ({ world }: { readonly world: ActorWorld }, report: Report): ProjectedActors => {
  report('Tying people', 0);
  const network = projectActors(world);
  const { offsets, neighbours, weights } = network.out;
  const tieCount = neighbours.length / 2;
  const a = new Int32Array(tieCount);
  const b = new Int32Array(tieCount);
  const weight = new Float64Array(tieCount);
  let count = 0;
  let isolateCount = 0;
  for (let person = 0; person < world.personCount; person += 1) {
    if (offsets[person] === offsets[person + 1]) isolateCount += 1;
    for (let tie = offsets[person]!; tie < offsets[person + 1]!; tie += 1) {
      if (neighbours[tie]! < person) continue;
      a[count] = person;
      b[count] = neighbours[tie]!;
      weight[count] = weights[tie]!;
      count += 1;
    }
  }
  return { a, b, weight, componentCount: components(network).count, isolateCount };
};
