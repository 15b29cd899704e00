import { cone } from '../paths/cone.ts';
import type { ActorWorld } from './actorWorld.ts';
import type { Report } from './report.ts';
import { never, twoModeNetwork } from './twoModeNetwork.ts';

/** How influence of some people arrives at everyone. */
export interface Arrivals {
  /** By person, the first day; `never` where it does not arrive. */
  readonly days: Int32Array;
  /** By person, the attendance by which it arrives, as a place in the world; -1 where it is none. */
  readonly attendances: Int32Array;
}

/** When, and at which event, influence of each of these sets of people first arrives at each person. */
export const followInfluence = (
  { world, origins }: { readonly world: ActorWorld; readonly origins: readonly (readonly number[])[] },
  report: Report,
): Arrivals[] => {
  report('Following influence', 0);
  const { network, options, attendanceOf } = twoModeNetwork(world);
  return origins.map((people) => {
    const { days, edges } = cone(network, people, 'FORWARD', options);
    const attendances = Int32Array.from({ length: world.personCount }, (_, person) =>
      edges[person]! < 0 || days[person] === never ? -1 : attendanceOf[edges[person]!]!,
    );
    return { days: days.slice(0, world.personCount), attendances };
  });
};
