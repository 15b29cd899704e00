import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isListType,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** What a list without `first` is taken to hold. */
const usualListLength = 10;

/** A field costs one, and what lies below it as often as it may occur. */
const estimate: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const first: unknown = args['first'];
  const named = getNamedType(field.type).name;
  const isPage = type.name.endsWith('Connection');
  const isList = isListType(getNullableType(field.type)) && !named.startsWith('__');
  if (typeof first === 'number' && first > 0) {
    // Lists within anything but a connection count for themselves: there `first` says only how much longer they are.
    const isCounted = isList || named.endsWith('Connection');
    return 1 + (isCounted ? first : Math.ceil(first / usualListLength)) * childComplexity;
  }
  return 1 + (isList && !isPage ? usualListLength : 1) * childComplexity;
};

/** Tables of a whole picture are one field each, and as long as thousands of others: they are counted by themselves. */
const countTables: ComplexityEstimator = ({ childComplexity, field }) =>
  (getNamedType(field.type).name.endsWith('Columns') ? 1 : 0) + childComplexity;

/** What a query comes to. */
export interface QueryCost {
  /** Its fields, each as often as it may occur. */
  readonly fields: number;
  /** The tables of whole pictures among them. */
  readonly tables: number;
}

const nothing: QueryCost = { fields: 0, tables: 0 };

/** The operation that is carried out; null where none can be told, and so none is. */
const operationOf = (document: DocumentNode, name: string | null): OperationDefinitionNode | null => {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return (name === null ? operations[0] : operations.find((operation) => operation.name?.value === name)) ?? null;
};

/**
 * What a valid query costs; null where it is too large to be counted. Nothing where its variables do not fit: then nothing of it
 * is carried out, and the execution says what is wrong with them.
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | null,
): QueryCost | null => {
  const operation = operationOf(document, operationName);
  if (operation === null) return nothing;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return nothing;
  try {
    const named = operationName === null ? {} : { operationName };
    const by = (estimator: ComplexityEstimator): number =>
      getComplexity({ schema, query: document, variables, ...named, estimators: [estimator] });
    return { fields: by(estimate), tables: by(countTables) };
  } catch {
    // Whatever keeps a query from being counted, it is not for that free.
    return null;
  }
};
