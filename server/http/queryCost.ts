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

/** What a table of a whole picture is taken to cost: it is one field, and as long as thousands of others. */
const columnsCost = 2500;

/** The same within a page, whose fields are all taken as often as it has items. */
const columnsCostInPage = 50;

/** A field costs one, and what lies below it as often as it may occur. */
const estimate: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const first: unknown = args['first'];
  const named = getNamedType(field.type).name;
  const isPage = type.name.endsWith('Connection');
  if (named.endsWith('Columns')) return isPage ? columnsCostInPage : columnsCost;
  const isList = isListType(getNullableType(field.type)) && !named.startsWith('__');
  if (typeof first === 'number' && first > 0) {
    // Lists within anything but a connection count for themselves: there `first` says only how much longer they are.
    const isCounted = isList || named.endsWith('Connection');
    return 1 + (isCounted ? first : Math.ceil(first / usualListLength)) * childComplexity;
  }
  return 1 + (isList && !isPage ? usualListLength : 1) * childComplexity;
};

/** The operation that is carried out; null where none can be told, and so none is. */
const operationOf = (document: DocumentNode, name: string | null): OperationDefinitionNode | null => {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return (name === null ? operations[0] : operations.find((operation) => operation.name?.value === name)) ?? null;
};

/**
 * What a valid query costs; null where it is too large to be counted. Zero where its variables do not fit: then nothing of it
 * is carried out, and the execution says what is wrong with them.
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | null,
): number | null => {
  const operation = operationOf(document, operationName);
  if (operation === null) return 0;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return 0;
  try {
    const named = operationName === null ? {} : { operationName };
    return getComplexity({ schema, query: document, variables, ...named, estimators: [estimate] });
  } catch {
    // Whatever keeps a query from being counted, it is not for that free.
    return null;
  }
};
