import type { Resolvers } from '../../schema.generated.ts';

/** The resolvers of brokerage. */
export const resolvers: Resolvers = {};
