import type { ActorGrouping, ActorRequest } from '../../meaning/actors/actorRequest.ts';
import { askActors } from '../../meaning/actors/askActors.ts';
import { measureAll, valuesOf, type BrokerMeasure } from '../../meaning/actors/measureAll.ts';
import { definedOrNull, type MeasuredActors } from '../../meaning/actors/measuredActors.ts';
import type { NetworkView } from '../../view/networkView.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import { asPart, type Asking } from '../../work/asking.ts';

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

/** People whose places changed, by how. */
export interface Changes {
  readonly rose: readonly ChangedRank[];
  readonly fell: readonly ChangedRank[];
  readonly came: readonly ChangedRank[];
  readonly left: readonly ChangedRank[];
  /** How many kept their place. */
  readonly kept: number;
}

/** How places changed between two windows: the largest change, or the highest place, first; equals by id. */
export const compareRanks = (before: MeasuredActors, after: MeasuredActors, measure: BrokerMeasure): Changes => {
  const { view } = after.actors;
  const [earlier, later] = [standings(before, measure), standings(after, measure)];
  const idOf = (node: number): string => view.entities[node]!.id;
  const earlierRank = (node: number): number => earlier.get(node)!.rank;
  const laterRank = (node: number): number => later.get(node)!.rank;
  const rise = (node: number): number => earlierRank(node) - laterRank(node);
  const nodes = [...new Set([...earlier.keys(), ...later.keys()])];
  const inBoth = nodes.filter((node) => earlier.has(node) && later.has(node));
  const ordered = (list: readonly number[], key: (node: number) => number): ChangedRank[] =>
    list
      .toSorted((one, other) => key(one) - key(other) || (idOf(one) < idOf(other) ? -1 : 1))
      .map((node) => ({
        person: { view, node },
        before: earlier.get(node)?.rank ?? null,
        after: later.get(node)?.rank ?? null,
        valueBefore: earlier.get(node)?.value ?? null,
        valueAfter: later.get(node)?.value ?? null,
      }));
  return {
    rose: ordered(
      inBoth.filter((node) => rise(node) > 0),
      (node) => -rise(node),
    ),
    fell: ordered(
      inBoth.filter((node) => rise(node) < 0),
      rise,
    ),
    came: ordered(
      nodes.filter((node) => !earlier.has(node)),
      laterRank,
    ),
    left: ordered(
      nodes.filter((node) => !later.has(node)),
      earlierRank,
    ),
    kept: inBoth.filter((node) => rise(node) === 0).length,
  };
};

/** Measures a projection in two windows and compares its people. */
export const askBrokerChanges = async (
  asking: Asking,
  view: NetworkView,
  requests: { readonly before: ActorRequest; readonly after: ActorRequest },
  measure: BrokerMeasure,
  grouping: ActorGrouping,
): Promise<Changes> => {
  const measureIn = async (part: Asking, request: ActorRequest): Promise<MeasuredActors> =>
    measureAll(part, await askActors(view, request), grouping, measure, true);
  const before = await measureIn(asPart(asking, 0, 0.5), requests.before);
  const after = await measureIn(asPart(asking, 0.5, 1), requests.after);
  return compareRanks(before, after, measure);
};
