import {
  defaultFieldResolver,
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';

type Given = Record<string, unknown>;
type Taker = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type' | 'defaultValue'>;

/** A value with what it leaves to the default: of an input object, or of each in a list. */
const filled = (given: unknown, { type }: Taker): unknown => {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof given !== 'object' || given === null) return given;
  const takers = Object.values(named.getFields());
  return Array.isArray(given)
    ? given.map((one: unknown) => (typeof one === 'object' && one !== null ? fillNulls(one as Given, takers) : one))
    : fillNulls(given as Given, takers);
};

const fillNulls = (given: Given, takers: readonly Taker[]): Given => {
  const result: Given = { ...given };
  for (const taker of takers) {
    const value = given[taker.name];
    if (value === undefined) continue;
    result[taker.name] = value === null ? (taker.defaultValue ?? null) : filled(value, taker);
  }
  return result;
};

/**
 * Makes an argument that is explicitly null mean the same as one left out, everywhere: GraphQL hands null on past the
 * default, and what it meant then was for each resolver to say.
 */
export const readNullAsDefault = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const { resolve = defaultFieldResolver, args } = field;
      field.resolve = (source, given, context, info) => resolve(source, fillNulls(given as Given, args), context, info);
    }
  }
  return schema;
};
