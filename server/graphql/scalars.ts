import { GraphQLError, Kind, print, type GraphQLScalarType } from 'graphql';
import { parseEdtf } from '../domain/edtf.ts';

/** Says of what is no text, as it was written, what to write instead. */
const notText = (written: string): GraphQLError => {
  const isYear = /^\d{4}$/.test(written);
  return new GraphQLError(
    `${written} is not a date; ${isYear ? `write "${written}"` : 'expected a date as text, such as "1993-09-13"'}.`,
  );
};

const readDate = (text: string): string => {
  const date = parseEdtf(text);
  if ('error' in date) throw new GraphQLError(`${date.error}.`);
  return date.text;
};

/** How a scalar is read and written; its name and description stand in the SDL. */
type ScalarFunctions = Partial<Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>>;

const neverAsked = (): never => {
  throw new GraphQLError('This is only ever answered, never asked with.');
};
const answeredText: ScalarFunctions = { serialize: String, parseValue: neverAsked, parseLiteral: neverAsked };

const answeredObject: ScalarFunctions = {
  serialize: (value) => value,
  parseValue: neverAsked,
  parseLiteral: neverAsked,
};

/** How the scalars of the SDL are read and written. */
export const scalars = {
  Edtf: {
    serialize: String,
    parseValue: (value) => {
      if (typeof value === 'string') return readDate(value);
      throw notText(JSON.stringify(value));
    },
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return readDate(node.value);
      throw notText(print(node));
    },
  },
  Day: answeredText,
  Instant: answeredText,
  WordingPart: answeredObject,
  SliceColumns: answeredObject,
  InfluenceColumns: answeredObject,
  ProjectionColumns: answeredObject,
  BrokerColumns: answeredObject,
  TransferColumns: answeredObject,
} satisfies Record<string, ScalarFunctions>;
