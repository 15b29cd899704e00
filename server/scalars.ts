import { GraphQLScalarType, Kind } from 'graphql';
import { parseEdtf } from './domain/edtf.ts';
import { invalidInput } from './errors.ts';

const edtfText = (value: unknown): string => {
  if (typeof value !== 'string') throw invalidInput(`${JSON.stringify(value)} is not a date; expected EDTF text.`);
  const date = parseEdtf(value);
  if ('error' in date) throw invalidInput(`${date.error}.`);
  return date.text;
};

const outputText = (name: string): GraphQLScalarType =>
  new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: () => {
      throw invalidInput(`${name} is only ever answered, never asked with.`);
    },
  });

/** How the scalars of the SDL are read and written. */
export const scalars = {
  Edtf: new GraphQLScalarType({
    name: 'Edtf',
    serialize: String,
    parseValue: edtfText,
    parseLiteral: (node) => edtfText(node.kind === Kind.STRING ? node.value : null),
  }),
  Day: outputText('Day'),
  Instant: outputText('Instant'),
  SliceColumns: new GraphQLScalarType({ name: 'SliceColumns', serialize: (value) => value }),
};
