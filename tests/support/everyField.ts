import {
  getNamedType,
  isAbstractType,
  isInputType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Whether a field can be asked without being told anything, and says what no other field says too. */
const isAskable = ({ name, args }: GraphQLField<unknown, unknown>): boolean =>
  // Every connection has its items as nodes too.
  !args.some(isRequiredArgument) && name !== 'edges';

const fieldsOf = (schema: GraphQLSchema, type: GraphQLObjectType, depth: number, above: readonly string[]): string =>
  Object.values(type.getFields())
    .filter(isAskable)
    .flatMap((field) => {
      // A type that lies above is entered once more for its own fields alone.
      const left = above.includes(type.name) ? 0 : depth - 1;
      const inner = selectionOf(schema, field, left, [...above, type.name]);
      // By an alias, as fields of one name have other types in other members of a union.
      return inner === null ? [] : [`${type.name}_${field.name}: ${field.name}${inner}`];
    })
    .join(' ');

/** Every field below a field, to so many levels; null where there is none so near. */
const selectionOf = (
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  above: readonly string[] = [],
): string | null => {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (depth === 0 || isInputType(type)) return null;
  const members = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  const parts = members.map(
    (member) => `... on ${member.name} { __typename ${fieldsOf(schema, member, depth, above)} }`,
  );
  return ` { ${parts.join(' ')} }`;
};

/** A question for every field below this field of a query, asked with these arguments. */
export const questionOf = (schema: GraphQLSchema, name: string, given: string, depth: number): string => {
  const field = schema.getQueryType()!.getFields()[name]!;
  return `{ ${name}${given === '' ? '' : `(${given})`}${selectionOf(schema, field, depth) ?? ''} }`;
};
