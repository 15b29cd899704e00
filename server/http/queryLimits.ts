import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  GraphQLError,
  getNamedType,
  getNullableType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { Context } from '../context.ts';
import { limits } from '../limits.ts';

/** What a list without `first` is taken to hold. */
const usualListLength = 10;

/** Tells of a limit as an ordinary fault of the document; by themselves these rules would end in an internal error. */
const reporting = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError): void =>
      context?.reportError(new GraphQLError(error.message.replace(/^Syntax Error: /, ''))),
  ],
};

/** How deep a query may nest and how many aliases it may use; introspection is free. */
export const validationRules: ValidationRule[] = [
  maxDepthRule({ n: limits.query.depth, ignoreIntrospection: true, ...reporting }),
  maxAliasesRule({ n: limits.query.aliases, ...reporting }),
];

/** A field costs one, and what lies below it as often as it may occur. */
const estimate: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const first: unknown = args['first'];
  const isPage = type.name.endsWith('Connection');
  const isList = isListType(getNullableType(field.type)) && !getNamedType(field.type).name.startsWith('__');
  if (typeof first === 'number' && first > 0) {
    // Lists within anything but a connection count for themselves: there `first` says only how much longer they are.
    const isCounted = isList || getNamedType(field.type).name.endsWith('Connection');
    return 1 + (isCounted ? first : Math.ceil(first / usualListLength)) * childComplexity;
  }
  return 1 + (isList && !isPage ? usualListLength : 1) * childComplexity;
};

/** Zero where variables do not fit: then nothing is carried out, and the execution says what is wrong with them. */
const costOf = (
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | null,
): number => {
  try {
    const operation = operationName === null ? {} : { operationName };
    return getComplexity({ schema, query, variables, ...operation, estimators: [estimate] });
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
};

/** Refuses a query that costs too much before any of it is carried out. */
export const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema, operationName }) {
        const cost = costOf(schema, document, request.variables ?? {}, operationName);
        if (cost > limits.query.cost) {
          throw new GraphQLError(
            `The query costs ${cost}; at most ${limits.query.cost} is answered. Ask for fewer items (first) or nest fewer lists.`,
            { extensions: { code: 'TOO_COSTLY', http: { status: 400 } } },
          );
        }
      },
    };
  },
};
