import { withinLimits } from '../../graphql/withinLimits.ts';
import { invalidInput } from '../../errors.ts';
import type { Resolvers } from '../../graphql/schema.generated.ts';
import { searchView } from './search.ts';

const longestText = 200;
const mostResults = 100;

/** The resolvers of search. */
export const resolvers: Resolvers = {
  Query: {
    search: async (_, { text, kinds, first }, context) => {
      if (text.length > longestText) {
        throw invalidInput(`"text" has ${text.length} characters; expected at most ${longestText}.`);
      }
      return searchView(await context.view(), text, kinds ?? null, withinLimits('first', first, 1, mostResults));
    },
  },
};
