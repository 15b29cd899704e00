import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { packageRoot } from './packageRoot.ts';
import { resolvers as brokerage } from './rooms/brokerage/resolvers.ts';
import { resolvers as entities } from './rooms/entities/resolvers.ts';
import { resolvers as gaps } from './rooms/gaps/resolvers.ts';
import { resolvers as paths } from './rooms/paths/resolvers.ts';
import { resolvers as search } from './rooms/search/resolvers.ts';
import { resolvers as slice } from './rooms/slice/resolvers.ts';
import { resolvers as transfers } from './rooms/transfers/resolvers.ts';
import { scalars } from './scalars.ts';

/** The rooms: their SDL and, beside it, their resolvers. */
const rooms = [
  { sdl: ['rooms/entities/schema.graphql', 'rooms/entities/relationships.graphql'], resolvers: entities },
  { sdl: ['rooms/search/schema.graphql'], resolvers: search },
  { sdl: ['rooms/slice/schema.graphql'], resolvers: slice },
  { sdl: ['rooms/paths/schema.graphql'], resolvers: paths },
  { sdl: ['rooms/brokerage/schema.graphql'], resolvers: brokerage },
  { sdl: ['rooms/gaps/schema.graphql'], resolvers: gaps },
  { sdl: ['rooms/transfers/schema.graphql'], resolvers: transfers },
];

const readSdl = (name: string): string => readFileSync(join(packageRoot, 'server', name), 'utf8');

/** The SDL of the server and of every room. */
export const readTypeDefinitions = (): string[] => ['schema.graphql', ...rooms.flatMap(({ sdl }) => sdl)].map(readSdl);

/** The schema with the resolvers of every room. */
export const createSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: readTypeDefinitions(),
    // The SDL is held valid by a test; to validate and to copy it anew would cost a start dearly.
    assumeValidSDL: true,
    updateResolversInPlace: true,
    resolvers: [scalars, ...rooms.map(({ resolvers }) => resolvers)],
  });
