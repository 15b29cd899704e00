import { GraphQLError, Kind, type GraphQLScalarType } from 'graphql';
import { parseEdtf } from './domain/edtf.ts';

const edtfText = (value: unknown): string => {
  if (typeof value !== 'string') throw new GraphQLError(`${JSON.stringify(value)} is not a date; expected EDTF text.`);
  const date = parseEdtf(value);
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
    parseValue: edtfText,
    parseLiteral: (node) => edtfText(node.kind === Kind.STRING ? node.value : null),
  },
  Day: answeredText,
  Instant: answeredText,
  SliceColumns: answeredObject,
  InfluenceColumns: answeredObject,
  ProjectionColumns: answeredObject,
  BrokerColumns: answeredObject,
  TransferColumns: answeredObject,
} satisfies Record<string, ScalarFunctions>;
