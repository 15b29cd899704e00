import { sentenceOf } from '../../domain/wording.ts';
import { toActorRequest } from '../../graphql/projectionInput.ts';
import type { Resolvers } from '../../graphql/schema.generated.ts';
import { askActors } from '../../meaning/actors/askActors.ts';
import { coverageOf } from './coverage.ts';
import { coverageWording } from './coverageWording.ts';

/** The resolvers of coverage. */
export const resolvers: Resolvers = {
  Query: {
    coverage: async (_, { input }, context) => {
      const request = { ...toActorRequest(input), changes: [] };
      return coverageOf(await askActors(await context.view(), request));
    },
  },
  Projection: {
    coverage: async ({ actors, present }) => coverageOf(present ?? actors),
  },
  Coverage: {
    sentence: (coverage) => sentenceOf(coverageWording(coverage)),
    wording: coverageWording,
  },
};
