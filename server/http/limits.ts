import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, getNamedType, getNullableType, isListType, type ValidationRule } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { Context } from '../context.ts';

const deepest = 12;
const mostAliases = 30;
const mostCost = 50_000;
/** What a list without `first` is taken to hold. */
const usualListLength = 10;

/** The longest document that is parsed, in tokens. */
export const mostTokens = 2000;

/** How deep a query may nest and how many aliases it may use; introspection is free. */
export const validationRules: ValidationRule[] = [
  maxDepthRule({ n: deepest, ignoreIntrospection: true }),
  maxAliasesRule({ n: mostAliases }),
];

/** A field costs one, and what lies below it as often as it may occur. */
const estimate: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const first: unknown = args['first'];
  if (typeof first === 'number' && first > 0) return 1 + first * childComplexity;
  const isPage = type.name.endsWith('Connection');
  const isList = isListType(getNullableType(field.type)) && !getNamedType(field.type).name.startsWith('__');
  return 1 + (isList && !isPage ? usualListLength : 1) * childComplexity;
};

/** Refuses a query that costs too much before any of it is carried out. */
export const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema, operationName }) {
        const cost = getComplexity({
          schema,
          query: document,
          variables: request.variables ?? {},
          ...(operationName === null ? {} : { operationName }),
          estimators: [estimate],
        });
        if (cost > mostCost) {
          throw new GraphQLError(
            `The query costs ${cost}; at most ${mostCost} is answered. Ask for fewer items (first) or nest fewer lists.`,
            { extensions: { code: 'TOO_COSTLY', http: { status: 400 } } },
          );
        }
      },
    };
  },
};
