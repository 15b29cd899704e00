import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';

/** Has the fields of a query answered one after another: GraphQL begins them all at once. Those of a mutation are so anyhow. */
export const answerInTurns = (schema: GraphQLSchema): GraphQLSchema => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, args, context: Context, info) =>
      context.oneAfterAnother(() => resolve(source, args, context, info));
  }
  return schema;
};
