import type { Resolvers } from '../../schema.generated.ts';

/** The resolvers of missing bridges. */
export const resolvers: Resolvers = {};
