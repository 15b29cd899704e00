import { definedOrNull, type MeasuredActors } from '../../network/actors/handles.ts';
import { valuesOf, type BrokerMeasure } from '../../network/actors/measureAll.ts';
import type { NodeHandle } from '../../network/handles.ts';

/** A person's place and value in two windows. */
export interface ChangedRank {
  readonly person: NodeHandle;
  readonly before: number | null;
  readonly after: number | null;
  readonly valueBefore: number | null;
  readonly valueAfter: number | null;
}

interface Standing {
  readonly rank: number;
  readonly value: number;
}

/** The place and value of everyone who has a value, by node. */
const standings = ({ actors, measures, fragility, ranking }: MeasuredActors, measure: BrokerMeasure) => {
  const found = new Map<number, Standing>();
  for (const [person, value] of valuesOf(measure, measures, fragility).entries()) {
    if (definedOrNull(value) !== null) found.set(actors.people[person]!, { rank: ranking.rank[person]!, value });
  }
  return found;
};

/**
 * How places changed, the largest change first, equals by id. Who has no value in one of the windows is taken to stand
 * after all who have one there.
 */
export const changesOf = (before: MeasuredActors, after: MeasuredActors, measure: BrokerMeasure): ChangedRank[] => {
  const { view } = after.actors;
  const [earlier, later] = [standings(before, measure), standings(after, measure)];
  const change = (node: number): number =>
    Math.abs((earlier.get(node)?.rank ?? earlier.size + 1) - (later.get(node)?.rank ?? later.size + 1));
  const idOf = (node: number): string => view.entities[node]!.id;
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .sort((one, other) => change(other) - change(one) || (idOf(one) < idOf(other) ? -1 : 1))
    .map((node) => ({
      person: { view, node },
      before: earlier.get(node)?.rank ?? null,
      after: later.get(node)?.rank ?? null,
      valueBefore: earlier.get(node)?.value ?? null,
      valueAfter: later.get(node)?.value ?? null,
    }));
};
