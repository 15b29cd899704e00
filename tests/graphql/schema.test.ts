import {
  buildASTSchema,
  concatAST,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import { expect, it } from 'vitest';
import {
  appearanceModes,
  capacities,
  conveningRoles,
  documentKinds,
  influenceKinds,
  institutionKinds,
  mediatorTypes,
  partyRoles,
} from '../../server/domain/kinds.ts';
import { createSchema, readTypeDefinitions } from '../../server/graphql/schema.ts';
import { rooms } from '../../server/rooms.ts';

const types = Object.values(createSchema(rooms).getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const builtIn = ['Boolean', 'Float', 'ID', 'Int', 'String'];

it('every type, field, argument and enum value of the schema carries a description', () => {
  const missing: string[] = [];
  const note = (name: string, description: string | null | undefined): void => {
    if (!description) missing.push(name);
  };
  for (const type of types.filter(({ name }) => !builtIn.includes(name))) {
    note(type.name, type.description);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description);
        const described = 'args' in field ? field.args : [];
        for (const argument of described) note(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
  }
  expect(missing).toEqual([]);
});

it.each([
  ['InstitutionKind', institutionKinds],
  ['DocumentKind', documentKinds],
  ['Capacity', capacities],
  ['MediatorType', mediatorTypes],
  ['ConveningRole', conveningRoles],
  ['PartyRole', partyRoles],
  ['AppearanceMode', appearanceModes],
  ['InfluenceKind', influenceKinds],
])('%s has the words that the loader knows', (name, words) => {
  const type = types.find((candidate) => candidate.name === name);
  const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(values).toEqual(words.map((word) => word.toUpperCase().replaceAll('-', '_')));
});

it('the SDL of the server and its rooms is valid, which the server takes for granted', () => {
  const documents = readTypeDefinitions(rooms).map((text) => parse(text));
  expect(() => buildASTSchema(concatAST(documents))).not.toThrow();
});
