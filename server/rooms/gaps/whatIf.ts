import type { ActorGrouping, ActorRequest, DraftChange } from '../../network/actors/actorRequest.ts';
import type { Actors } from '../../network/actors/actors.ts';
import { askActors, type Asking } from '../../network/actors/askActors.ts';
import type { BrokerHandle, MeasuredActors } from '../../network/actors/handles.ts';
import { measureAll } from '../../network/actors/measureAll.ts';
import type { NodeHandle } from '../../network/handles.ts';
import type { NetworkView } from '../../network/networkView.ts';
import { partOf } from '../../work/progress.ts';
import { analyseGroups, groupsOfPair, type AnalysedGroups, type PairOfGroups } from './groupPairs.ts';

/** A projection with all its measures and gaps. */
export interface Measured {
  readonly measured: MeasuredActors;
  readonly analysed: AnalysedGroups;
}

/** A person before and after; null where not in the network. */
export interface ChangedPerson {
  readonly person: NodeHandle;
  readonly before: BrokerHandle | null;
  readonly after: BrokerHandle | null;
}

/** A pair of groups before and after; null where one of the groups is not there. */
export interface ChangedGroups {
  readonly before: PairOfGroups | null;
  readonly after: PairOfGroups | null;
}

/** By what people are grouped, and from how many people on groups are paired. */
export interface GroupsAsked {
  readonly grouping: ActorGrouping;
  readonly smallestGroup: number;
}

const measureProjection = async (
  asking: Asking,
  actors: Actors,
  { grouping, smallestGroup }: GroupsAsked,
): Promise<Measured> => {
  const { work, asker } = asking;
  const asPart = (begin: number, end: number): Asking => ({
    work,
    asker: { ...asker, onProgress: partOf(asker.onProgress, begin, end) },
  });
  return {
    measured: await measureAll(asPart(0, 0.5), actors, grouping, 'BETWEENNESS'),
    analysed: await analyseGroups(asPart(0.5, 1), actors, grouping, smallestGroup),
  };
};

/** Measures a projection as it is and as a draft of changes would make it. Nothing is written. */
export const compareDraft = async (
  { work, asker }: Asking,
  view: NetworkView,
  request: ActorRequest,
  changes: readonly DraftChange[],
  asked: GroupsAsked,
): Promise<{ readonly before: Measured; readonly after: Measured }> => {
  const asPart = (begin: number, end: number): Asking => ({
    work,
    asker: { ...asker, onProgress: partOf(asker.onProgress, begin, end) },
  });
  const present = await askActors(view, request);
  const drafted = await askActors(view, { ...request, changes: [...request.changes, ...changes] });
  return {
    before: await measureProjection(asPart(0, 0.5), present, asked),
    after: await measureProjection(asPart(0.5, 1), drafted, asked),
  };
};

/** Sums in another order differ in their last places: only what differs by more has changed. */
const tolerance = 1e-9;
const differs = (one: number, other: number): boolean =>
  Number.isNaN(one) !== Number.isNaN(other) ||
  Math.abs(one - other) > tolerance * Math.max(1, Math.abs(one), Math.abs(other));

const brokerOf = ({ measured }: Measured, node: number, alongside: readonly number[]): BrokerHandle | null => {
  const { personOf } = measured.actors;
  const person = personOf[node]!;
  const others = alongside.map((other) => personOf[other]!).filter((other) => other >= 0);
  return person < 0 ? null : { measured, person, alongside: others };
};

/** Every measure of a person. */
const measuresOf = ({ measured: { measures }, person }: BrokerHandle): number[] => [
  measures.degree[person]!,
  measures.articulation[person]!,
  ...[
    measures.betweenness,
    measures.constraint,
    measures.effectiveSize,
    measures.efficiency,
    measures.roles?.coordinator.count,
    measures.roles?.itinerant.count,
    measures.roles?.gatekeeper.count,
    measures.roles?.liaison.count,
  ].map((values) => values?.[person] ?? NaN),
];

const hasChanged = ({ before, after }: ChangedPerson): boolean => {
  if (before === null || after === null) return true;
  const later = measuresOf(after);
  return measuresOf(before).some((value, place) => differs(value, later[place]!));
};

/** People whose measures change, so many at most, the largest change of betweenness first, equals by id. */
export const changedPeople = (before: Measured, after: Measured, most: number): ChangedPerson[] => {
  const { view } = after.measured.actors;
  const nodes = new Set([...before.measured.actors.people, ...after.measured.actors.people]);
  const betweenness = (broker: BrokerHandle | null): number =>
    broker?.measured.measures.betweenness?.[broker.person] || 0;
  const change = (person: ChangedPerson): number => Math.abs(betweenness(person.after) - betweenness(person.before));
  const idOf = ({ person }: ChangedPerson): string => view.entities[person.node]!.id;
  const compare = (node: number, alongside: readonly number[]): ChangedPerson => ({
    person: { view, node },
    before: brokerOf(before, node, alongside),
    after: brokerOf(after, node, alongside),
  });
  const changed = [...nodes]
    .map((node) => compare(node, []))
    .filter(hasChanged)
    .sort((one, other) => change(other) - change(one) || (idOf(one) < idOf(other) ? -1 : 1))
    .slice(0, most)
    .map(({ person }) => person.node);
  return changed.map((node) => compare(node, changed));
};

const pairsByKeys = ({ analysed }: Measured): Map<string, PairOfGroups> =>
  new Map(
    Array.from(analysed.pairs.a.keys(), (pair) => {
      const keys = groupsOfPair({ analysed, pair }).map(({ key }) => key);
      return [JSON.stringify(keys.sort()), { analysed, pair }];
    }),
  );

/** What a pair is compared by, the group with the lower key first. */
const joinsOf = (handle: PairOfGroups): string => {
  const { pairs } = handle.analysed;
  const [a, b] = groupsOfPair(handle);
  const arrivals = [pairs.arrivalFromA[handle.pair], pairs.arrivalFromB[handle.pair]];
  return JSON.stringify([
    pairs.observed[handle.pair],
    pairs.bridgeCount[handle.pair],
    a.key < b.key ? arrivals : arrivals.reverse(),
  ]);
};

/** Pairs of groups whose ties, bridges or arrivals change: those that are there after in their order, then the others. */
export const changedPairs = (before: Measured, after: Measured): ChangedGroups[] => {
  const [earlier, later] = [pairsByKeys(before), pairsByKeys(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .map((key): ChangedGroups => ({ before: earlier.get(key) ?? null, after: later.get(key) ?? null }))
    .filter((pair) => pair.before === null || pair.after === null || joinsOf(pair.before) !== joinsOf(pair.after));
};

/** Measures of a whole projection. */
export const networkMeasures = ({ measured: { actors, measures }, analysed }: Measured) => ({
  people: actors.world.personCount,
  ties: measures.tieCount,
  components: measures.componentCount,
  articulationPoints: measures.articulation.reduce((count, isPoint) => count + isPoint, 0),
  gaps: analysed.gaps.length,
});
