import type { FragilityOfActors } from '../../analysis/actors/measureFragility.ts';
import { rankActors, type Ranking } from '../../analysis/actors/rankActors.ts';
import { asPart, type Asking } from '../../work/asking.ts';
import type { ActorGrouping } from './actorRequest.ts';
import type { Actors } from './actors.ts';
import { askFragility } from './askActors.ts';
import { askGroups } from './askGroups.ts';
import { askMeasures, type Measures, type PersonMeasure } from './askMeasures.ts';
import type { MeasuredActors } from './measuredActors.ts';

/** A measure by which people can be put in order. */
export type BrokerMeasure = PersonMeasure | 'FRAGILITY';

const allMeasures: readonly PersonMeasure[] = [
  'BETWEENNESS',
  'CONSTRAINT',
  'EFFECTIVE_SIZE',
  'EFFICIENCY',
  'DEGREE',
  'ROLES',
];

/** The values of a measure by person; NaN where not defined. */
export const valuesOf = (
  measure: BrokerMeasure,
  measures: Measures,
  fragility: Pick<FragilityOfActors, 'share'> | null,
): Float64Array => {
  const none = new Float64Array(measures.degree.length).fill(NaN);
  switch (measure) {
    case 'BETWEENNESS':
      return measures.betweenness ?? none;
    case 'CONSTRAINT':
      return measures.constraint ?? none;
    case 'EFFECTIVE_SIZE':
      return measures.effectiveSize ?? none;
    case 'EFFICIENCY':
      return measures.efficiency ?? none;
    case 'DEGREE':
      return Float64Array.from(measures.degree, (ties) => (ties === 0 ? NaN : ties));
    case 'ROLES':
      return measures.roles?.total.count ?? none;
    case 'FRAGILITY':
      return fragility?.share ?? none;
  }
};

/** People in order of a measure, the strongest broker first; equals by number, which goes by id. */
export const rankBy = (measure: BrokerMeasure, values: Float64Array): Ranking =>
  rankActors(values, measure === 'CONSTRAINT');

/** Measures a projection and puts its people in order; only what the order needs where `only` is true. */
export const measureAll = async (
  asking: Asking,
  actors: Actors,
  grouping: ActorGrouping,
  sort: BrokerMeasure,
  only = false,
): Promise<MeasuredActors> => {
  const named = await askGroups(asPart(asking, 0, 0.1), actors, grouping);
  const wanted = !only ? allMeasures : allMeasures.filter((measure) => measure === sort);
  const isFragility = sort === 'FRAGILITY';
  const measures = await askMeasures(asPart(asking, 0.1, isFragility ? 0.4 : 1), actors, named, wanted);
  const fragility = isFragility
    ? await askFragility(asPart(asking, 0.4, 1), actors, named, measures, actors.people.keys())
    : null;
  return { actors, named, measures, fragility, ranking: rankBy(sort, valuesOf(sort, measures, fragility)) };
};
