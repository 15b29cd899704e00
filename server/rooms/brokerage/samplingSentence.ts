import type { MeasuredActors } from '../../meaning/actors/measuredActors.ts';

/** What was estimated, and from how much, in sentences; null where everything was worked out whole. */
export const samplingSentence = ({ actors, measures, fragility }: MeasuredActors): string | null => {
  const { personCount } = actors.world;
  const { sampledSources } = measures;
  const sentences = [
    ...(sampledSources === null
      ? []
      : [`Betweenness is estimated from the shortest paths of ${sampledSources} of ${personCount} people.`]),
    ...(fragility === null || fragility.origins === fragility.actors
      ? []
      : [`Fragility is estimated from the connections of ${fragility.origins} of ${fragility.actors} people.`]),
    ...(fragility === null || fragility.tried === fragility.tied
      ? []
      : [
          `Fragility is worked out for ${fragility.tried} of the ${fragility.tied} people with ties: those with the highest betweenness.`,
        ]),
  ];
  return sentences.join(' ') || null;
};
