import { groupOfPerson, type BrokerHandle, type MeasuredActors } from '../../meaning/actors/measuredActors.ts';
import type { NodeHandle } from '../../view/nodesAndEdges.ts';
import { differs } from './differs.ts';

/** A person before and after; null where not in the network. */
export interface ChangedPerson {
  readonly person: NodeHandle;
  readonly before: BrokerHandle | null;
  readonly after: BrokerHandle | null;
}

/** People whose measures change: how many in all, and those who change most. */
export interface ChangedPeople {
  readonly count: number;
  readonly people: ChangedPerson[];
}

/** Every measure of everyone: columns by person, in one order; fragility where it is known of all of them. */
const columnsOf = ({ measures, fragility }: MeasuredActors, withFragility: boolean): (ArrayLike<number> | null)[] => [
  measures.degree,
  measures.articulation,
  measures.betweenness,
  measures.constraint,
  measures.effectiveSize,
  measures.efficiency,
  ...Object.values(measures.roles ?? {}).flatMap(({ count, z }) => [count, z]),
  withFragility ? (fragility?.share ?? null) : null,
];

/**
 * People whose measures or group change, so many at most, the largest change of betweenness first, equals by id. A rank
 * alone does not count: it moves because others move.
 */
export const changedPeople = (before: MeasuredActors, after: MeasuredActors, most: number): ChangedPeople => {
  const { view, people } = after.actors;
  const withFragility = before.fragility !== null && after.fragility !== null;
  const [earlier, later] = [columnsOf(before, withFragility), columnsOf(after, withFragility)];
  const hasChanged = (one: number, other: number): boolean =>
    one < 0 ||
    other < 0 ||
    earlier.some((column, place) => column !== null && differs(column[one]!, later[place]![other]!)) ||
    groupOfPerson(before, one)?.key !== groupOfPerson(after, other)?.key;
  const betweenness = ({ measures }: MeasuredActors, person: number): number => measures.betweenness?.[person] || 0;

  const nodes = new Set([...before.actors.people, ...people]);
  const changed = [...nodes]
    .map((node) => ({ node, one: before.actors.personOf[node]!, other: after.actors.personOf[node]! }))
    .filter(({ one, other }) => hasChanged(one, other))
    .map((row) => ({ ...row, change: Math.abs(betweenness(after, row.other) - betweenness(before, row.one)) }))
    .sort(
      (one, other) =>
        other.change - one.change || (view.entities[one.node]!.id < view.entities[other.node]!.id ? -1 : 1),
    );

  const told = changed.slice(0, most);
  const broker = (measured: MeasuredActors, person: number, alongside: readonly number[]): BrokerHandle | null =>
    person < 0 ? null : { measured, person, alongside };
  const [alongsideBefore, alongsideAfter] = [
    told.flatMap(({ one }) => (one < 0 ? [] : [one])),
    told.flatMap(({ other }) => (other < 0 ? [] : [other])),
  ];
  return {
    count: changed.length,
    people: told.map(({ node, one, other }) => ({
      person: { view, node },
      before: broker(before, one, alongsideBefore),
      after: broker(after, other, alongsideAfter),
    })),
  };
};
