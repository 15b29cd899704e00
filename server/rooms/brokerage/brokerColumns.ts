import { definedOrNull, type MeasuredActors } from '../../meaning/actors/measuredActors.ts';

/** All people of a measured projection as columns of equal length, version 1; null where not defined. */
export const toBrokerColumns = ({ actors, named, measures, fragility, ranking }: MeasuredActors) => {
  const { entities } = actors.view;
  const column = (values: Float64Array | null | undefined): (number | null)[] =>
    Array.from(ranking.order, (person) => definedOrNull(values?.[person]));
  const { groups, groupOf } = named.grouping;
  return {
    version: 1,
    id: Array.from(ranking.order, (person) => entities[actors.people[person]!]!.id),
    betweenness: column(measures.betweenness),
    constraint: column(measures.constraint),
    effectiveSize: column(measures.effectiveSize),
    efficiency: column(measures.efficiency),
    degree: Array.from(ranking.order, (person) => measures.degree[person]!),
    roles: column(measures.roles?.total.count),
    fragility: column(fragility?.share),
    group: Array.from(ranking.order, (person) => groups[groupOf[person]!]?.key ?? null),
  };
};
