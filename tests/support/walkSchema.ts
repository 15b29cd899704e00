import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { packageRoot } from '../../server/process/packageRoot.ts';

/** An entity or relationship as it was answered somewhere in the schema. */
export interface Met {
  /** The field that it was reached by, such as `SearchResult.entity`. */
  readonly by: string;
  readonly record: { readonly id: string; readonly typename: string };
}

/** What is asked of every record that is met: enough to tell one from another. */
const asked = `
  fragment E on Entity { id typename: __typename kind name summary confidence span { from to } sources { id }
    relationships(first: 40) { totalCount nodes { id } } }
  fragment R on Relationship { id typename: __typename type confidence span { from to } from { id } to { id } sources { id } }
`;

const entity = 'Entity';
const relationship = 'Relationship';

type Fields = GraphQLObjectType | GraphQLInterfaceType;

/** The public contract as a schema, and which of its types are records. */
const contract: GraphQLSchema = buildSchema(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'));
const typesBelow = (name: string): Set<string> =>
  new Set([
    name,
    ...contract.getPossibleTypes(contract.getType(name) as GraphQLInterfaceType).map((type) => type.name),
  ]);
const entities = typesBelow(entity);
const relationships = typesBelow(relationship);

const fragmentOf = (type: GraphQLNamedType): string | null =>
  entities.has(type.name) ? '...E' : relationships.has(type.name) ? '...R' : null;

const needsArguments = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

/** A page of a few, where a field has pages. */
const fewOf = ({ args }: GraphQLField<unknown, unknown>): string =>
  args.some(({ name }) => name === 'first') ? '(first: 3)' : '';

/** Each field of a type that leads to records, as a selection; a type within itself is not gone into again. */
const selectionsOf = (type: Fields, within: readonly string[] = []): { key: string; text: string }[] =>
  Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (needsArguments(field) || isLeafType(below)) return [];
    const text = fragmentOf(below);
    const key = `${type.name}.${field.name}`;
    if (text !== null) return [{ key, text: `${field.name}${fewOf(field)} { ${text} }` }];
    if (!isObjectType(below) || within.includes(below.name)) return [];
    return selectionsOf(below, [...within, type.name]).map((inner) => ({
      key: inner.key,
      text: `${field.name}${fewOf(field)} { ${inner.text} }`,
    }));
  });

/** Every field of the schema that answers with records, but for those of records themselves that its interfaces have. */
export const fieldsWithRecords: readonly string[] = Object.values(contract.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields())
        .filter((field) => fragmentOf(getNamedType(field.type)) !== null)
        .map((field) => `${type.name}.${field.name}`)
    : [],
);

type Answered = Record<string, unknown> | readonly unknown[] | string | number | boolean | null;

/** All records within an answer. */
const recordsIn = (answer: Answered): Met['record'][] => {
  if (answer === null || typeof answer !== 'object') return [];
  if (Array.isArray(answer)) return answer.flatMap((one) => recordsIn(one as Answered));
  if ('typename' in answer) return [answer as unknown as Met['record']];
  return Object.values(answer).flatMap((one) => recordsIn(one as Answered));
};

type Ask = (
  query: string,
) => Promise<{ readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] }>;

/** Asks, and throws what went wrong with the question in front. */
const answerOf = async (ask: Ask, query: string): Promise<Answered> => {
  const { data, errors } = await ask(`${query}${asked}`);
  if (errors !== undefined) throw new Error(`${query}: ${errors[0]!.message}`);
  return data as Answered;
};

/** What a question uses of the fragments; GraphQL refuses those that nothing uses. */
const withFragments = (text: string): string =>
  `${text.includes('...E') ? '' : '__typename @skip(if: true) unused: node(id: "none") { ...E }'}${
    text.includes('...R') ? '' : ' unusedToo: relationship(id: "none") { ...R }'
  }`;

/**
 * Walks the schema: asks for every record that a field of a type reached by `questions` answers with. A question is the
 * beginning of a query up to its selection, such as `search(text: "Oslo")`, with the type that it answers with.
 */
export const walkSchema = async (ask: Ask, questions: Readonly<Record<string, string>>): Promise<Met[]> => {
  const met: Met[] = [];
  for (const [question, typeName] of Object.entries(questions)) {
    const type = contract.getType(typeName) as Fields;
    const field = question.replace(/\(.*/su, '');
    const itself = fragmentOf(type);
    const selections = selectionsOf(type);
    if (itself !== null) selections.push({ key: `Query.${field}`, text: itself });
    for (const { key, text } of selections) {
      const query = `{ ${question} { ${itself === null || text === itself ? text : `... on ${typeName} { ${text} }`} } ${withFragments(text)} }`;
      const answer = (await answerOf(ask, query)) as Record<string, Answered>;
      met.push(...recordsIn(answer[field] ?? null).map((record) => ({ by: key, record })));
    }
  }
  return met;
};

/** What the schema says of a record by its id alone. */
export const recordById = async (ask: Ask, { id, typename }: Met['record']): Promise<unknown> => {
  const [field, fragment] = entities.has(typename) ? ['node', '...E'] : ['relationship', '...R'];
  const query = `{ found: ${field}(id: ${JSON.stringify(id)}) { ${fragment} } ${withFragments(fragment)} }`;
  return ((await answerOf(ask, query)) as Record<string, unknown>)['found'];
};
