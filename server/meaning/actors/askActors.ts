import type { Arrivals } from '../../analysis/actors/followInfluence.ts';
import type { FragilityOfActors } from '../../analysis/actors/measureFragility.ts';
import type { GroupPairs } from '../../analysis/actors/measureGroupPairs.ts';
import type { ProjectedActors } from '../../analysis/actors/projectionOf.ts';
import { limits } from '../../limits.ts';
import type { NetworkView } from '../../view/networkView.ts';
import type { Asking } from '../../work/asking.ts';
import { nextTurn } from '../../work/turns.ts';
import { tracksUnderLens } from '../tracksUnderLens.ts';
import type { ActorGrouping, ActorRequest } from './actorRequest.ts';
import { actorsOf, type Actors } from './actors.ts';
import { groupByCommunity, groupByRecords, type Grouping } from './grouping.ts';
import { participationsOf } from './participations.ts';

/** Who and what is in a projection. Rejects as `actorsOf` throws. */
export const askActors = async (view: NetworkView, request: ActorRequest): Promise<Actors> => {
  participationsOf(view, '');
  await nextTurn();
  tracksUnderLens(view, request.lens);
  await nextTurn();
  const actors = actorsOf(view, request);
  await nextTurn();
  return actors;
};

/** What a draft is compared with: the same without it; null where there is none. */
export const askPresent = ({ view, request }: Actors): Promise<Actors | null> =>
  request.changes.length === 0 ? Promise.resolve(null) : askActors(view, { ...request, changes: [] });

/** The people of a projection in groups. */
export const askGrouping = async (asking: Asking, actors: Actors, grouping: ActorGrouping): Promise<Grouping> => {
  if (grouping === 'COMMUNITY') {
    const makeInput = () => ({ world: actors.world });
    const found = await asking.work.ask(actors.view, actors.key, 'findCommunities', makeInput, asking.asker);
    return groupByCommunity(actors, found);
  }
  tracksUnderLens(actors.view, grouping === 'NINE_TRACKS' ? 'NINE_TRACKS' : 'FOUR_TRACKS');
  await nextTurn();
  const grouped = groupByRecords(actors, grouping);
  await nextTurn();
  return grouped;
};

/** The ties of a projection. */
export const askProjection = ({ work, asker }: Asking, actors: Actors): Promise<ProjectedActors> =>
  work.ask(actors.view, actors.key, 'projectionOf', () => ({ world: actors.world }), asker);

/** A projection as it is drawn: who is in it, and its ties. */
export interface Drawn {
  readonly actors: Actors;
  readonly projected: ProjectedActors;
}

/** A projection to be drawn. */
export const askDrawn = async (asking: Asking, actors: Actors): Promise<Drawn> => ({
  actors,
  projected: await askProjection(asking, actors),
});

/** The people of a projection in groups by name: the grouping and the groups. */
export interface NamedGrouping {
  readonly name: ActorGrouping;
  readonly grouping: Grouping;
}

/** By what those to be tried are chosen where they are too many. */
interface Strengths {
  readonly degree: Int32Array;
  readonly betweenness: Float64Array | null;
}

/** Fragility by person, and of how many of those with ties it was tried. */
export interface Fragility extends FragilityOfActors {
  readonly tried: number;
  readonly tied: number;
}

const leastWords = 16;

/**
 * The fragility of some people of a projection, by person. NaN for all others, where there are no connections, and where
 * too many are asked for to try them all: then those with the highest betweenness are tried.
 */
export const askFragility = async (
  { work, asker }: Asking,
  actors: Actors,
  { name, grouping }: NamedGrouping,
  { degree, betweenness }: Strengths,
  people: Iterable<number>,
): Promise<Fragility> => {
  const { world, view, key } = actors;
  const edges = world.attendances.person.length + world.affiliations.person.length + world.ties.from.length;
  const affordable = Math.max(100, Math.floor(limits.brokerage.fragilityWork / (leastWords * Math.max(1, edges))));
  const tied = Int32Array.from(people).filter((person) => degree[person]! > 0);
  const strength = (person: number): number => betweenness?.[person] ?? degree[person]!;
  const candidates =
    tied.length <= affordable
      ? tied
      : tied.sort((one, other) => strength(other) - strength(one) || one - other).slice(0, affordable);
  const makeInput = () => ({ world, groupOf: grouping.groupOf, candidates });
  const found = await work.ask(view, `${name} ${candidates.join()} ${key}`, 'measureFragility', makeInput, asker);
  const share = new Float64Array(world.personCount).fill(NaN);
  for (const [place, person] of candidates.entries()) share[person] = found.share[place]!;
  return { ...found, share, tried: candidates.length, tied: tied.length };
};

/** What joins each pair of these groups. */
export const askGroupPairs = (
  { work, asker }: Asking,
  actors: Actors,
  { name, grouping }: NamedGrouping,
  paired: readonly number[],
): Promise<GroupPairs> => {
  const { world, view, key } = actors;
  const makeInput = () => ({ world, groupOf: grouping.groupOf, groupCount: grouping.groups.length, paired });
  return work.ask(view, `${name} ${paired.join()} ${key}`, 'measureGroupPairs', makeInput, asker);
};

/** When influence of each of these sets of people first arrives at each person. */
export const askInfluence = (
  { work, asker }: Asking,
  actors: Actors,
  origins: readonly (readonly number[])[],
): Promise<Arrivals[]> => {
  const makeInput = () => ({ world: actors.world, origins });
  return work.ask(actors.view, `${JSON.stringify(origins)} ${actors.key}`, 'followInfluence', makeInput, asker);
};
