import { limits } from '../../limits.ts';
import type { ActorRequest, DraftChange } from '../../meaning/actors/actorRequest.ts';
import type { Actors } from '../../meaning/actors/actors.ts';
import { askActors, askDrawn, askFragility } from '../../meaning/actors/askActors.ts';
import { measureAll } from '../../meaning/actors/measureAll.ts';
import type { MeasuredActors } from '../../meaning/actors/measuredActors.ts';
import { toProjectionColumns, type ProjectionColumns } from '../../meaning/actors/projectionColumns.ts';
import type { NetworkView } from '../../view/networkView.ts';
import { asPart, type Asking } from '../../work/asking.ts';
import { nextTurn } from '../../work/turns.ts';
import { changedPairs, type ChangedPair } from './changedPairs.ts';
import { changedPeople, type ChangedPeople } from './changedPeople.ts';
import { analyseGroups, type AnalysedGroups, type GroupsAsked } from './groupPairs.ts';

/** A projection with all its measures and gaps. */
export interface Measured {
  readonly measured: MeasuredActors;
  readonly analysed: AnalysedGroups;
}

/** What a draft of changes would do. */
export interface Comparison {
  readonly before: Measured;
  readonly after: Measured;
  readonly people: ChangedPeople;
  readonly pairs: ChangedPair[];
  readonly columns: ProjectionColumns;
}

/** The same with the fragility of everyone, where that can be worked out whole: what is estimated differs by chance too. */
const withFragility = async (asking: Asking, measured: MeasuredActors): Promise<MeasuredActors> => {
  const { actors, named, measures } = measured;
  if (actors.people.length > limits.gaps.peopleForFragility) return measured;
  const fragility = await askFragility(asking, actors, named, measures, actors.people.keys());
  const isWhole = fragility.tried === fragility.tied && fragility.origins === fragility.actors;
  return isWhole ? { ...measured, fragility } : measured;
};

const measureProjection = async (asking: Asking, actors: Actors, asked: GroupsAsked): Promise<Measured> => {
  const measured = await measureAll(asPart(asking, 0, 0.4), actors, asked.grouping, 'BETWEENNESS');
  return {
    measured: await withFragility(asPart(asking, 0.4, 0.6), measured),
    analysed: await analyseGroups(asPart(asking, 0.6, 1), actors, asked),
  };
};

/** Measures a projection as it is and as a draft of changes would make it. Nothing is written. */
export const compareDraft = async (
  asking: Asking,
  view: NetworkView,
  request: ActorRequest,
  changes: readonly DraftChange[],
  asked: GroupsAsked,
): Promise<Comparison> => {
  const present = await askActors(view, request);
  const drafted = await askActors(view, { ...request, changes: [...request.changes, ...changes] });
  const before = await measureProjection(asPart(asking, 0, 0.5), present, asked);
  const after = await measureProjection(asPart(asking, 0.5, 1), drafted, asked);
  const last = asPart(asking, 1, 1);
  const drawnBefore = await askDrawn(last, present);
  const drawnAfter = await askDrawn(last, drafted);
  // Each of these takes its time where there are many people: others have their turn in between.
  const people = changedPeople(before.measured, after.measured, limits.gaps.changedPeople);
  await nextTurn();
  const pairs = changedPairs(before.analysed, after.analysed);
  await nextTurn();
  const columns = await toProjectionColumns(drawnAfter, drawnBefore, after.measured);
  return { before, after, people, pairs, columns };
};

/** Measures of a whole projection. */
export const networkMeasures = ({ measured: { actors, measures }, analysed }: Measured) => ({
  people: actors.world.personCount,
  ties: measures.tieCount,
  components: measures.componentCount,
  articulationPoints: measures.articulation.reduce((count, isPoint) => count + isPoint, 0),
  gaps: analysed.gaps.length,
});
