import type { ActorMeasure, ActorMeasures } from '../../analysis/actors/measureActors.ts';
import type { BetweennessOfActors } from '../../analysis/actors/measureBetweenness.ts';
import { asPart, type Asking } from '../../work/asking.ts';
import type { Actors } from './actors.ts';
import type { NamedGrouping } from './askActors.ts';

/** A measure of each person of a projection. */
export type PersonMeasure = ActorMeasure | 'BETWEENNESS';

/** Measures of every person of a projection; betweenness null where it was not asked for, NaN for who has no tie. */
export interface Measures extends ActorMeasures {
  readonly betweenness: Float64Array | null;
  /** Of how many people betweenness was searched from; all: null. */
  readonly sampledSources: number | null;
}

/** The same as one asker, in parts that each have an equal share of the progress. */
const inParts = ({ work, asker }: Asking, count: number): Asking[] => {
  const done = new Float64Array(count);
  return Array.from({ length: count }, (_, part) => ({
    work,
    asker: {
      ...asker,
      onProgress: (stage, share) => {
        done[part] = share;
        asker.onProgress(stage, done.reduce((sum, each) => sum + each, 0) / count);
      },
    },
  }));
};

/** The betweenness of every person of a projection, its sources shared out among the threads. */
const askBetweenness = async (asking: Asking, { world, view, key }: Actors): Promise<BetweennessOfActors> => {
  const of = asking.work.shares;
  const shares = await Promise.all(
    inParts(asking, of).map(({ work, asker }, index) => {
      const makeInput = () => ({ world, share: { index, of } });
      return work.ask(view, `${index} of ${of} ${key}`, 'measureBetweenness', makeInput, asker);
    }),
  );
  const values = new Float64Array(world.personCount);
  for (const share of shares) for (const [person, value] of share.values.entries()) values[person]! += value;
  return { values, sampledSources: shares[0]!.sampledSources };
};

/** Measures of every person of a projection. */
export const askMeasures = async (
  asking: Asking,
  actors: Actors,
  { name, grouping }: NamedGrouping,
  measures: readonly PersonMeasure[],
): Promise<Measures> => {
  const { world, view, key } = actors;
  const wanted = measures.filter((measure) => measure !== 'BETWEENNESS');
  const makeInput = () => ({ world, groupOf: grouping.groupOf, groupCount: grouping.groups.length, measures: wanted });
  const { work, asker } = asPart(asking, 0, 0.2);
  const others = await work.ask(view, `${name} ${wanted.join()} ${key}`, 'measureActors', makeInput, asker);
  if (!measures.includes('BETWEENNESS')) return { ...others, betweenness: null, sampledSources: null };
  const { values, sampledSources } = await askBetweenness(asPart(asking, 0.2, 1), actors);
  // Who has no tie is not a broker of no importance, but none that could be measured.
  const betweenness = values.map((value, person) => (others.degree[person] === 0 ? NaN : value));
  return { ...others, betweenness, sampledSources };
};
