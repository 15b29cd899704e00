import { invalidInput } from '../../errors.ts';
import type { Resolvers } from '../../graphql/schema.generated.ts';
import { withinLimits } from '../../graphql/withinLimits.ts';
import { limits } from '../../limits.ts';
import { searchView } from './search.ts';

/** The resolvers of search. */
export const resolvers: Resolvers = {
  Query: {
    search: async (_, { text, kinds, first }, context) => {
      if (text.length > limits.search.characters) {
        throw invalidInput(`"text" has ${text.length} characters; expected at most ${limits.search.characters}.`);
      }
      return searchView(
        await context.view(),
        text,
        kinds ?? null,
        withinLimits('first', first, 1, limits.search.results),
      );
    },
  },
};
