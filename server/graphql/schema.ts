import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { packageRoot } from '../process/packageRoot.ts';
import { readNullAsDefault } from './nullArguments.ts';
import { scalars } from './scalars.ts';
import type { Resolvers } from './schema.generated.ts';

/** A room as the schema takes it: the files of its SDL, from `server/`, and its resolvers. */
export interface Room {
  readonly sdl: readonly string[];
  readonly resolvers: Resolvers;
}

const readSdl = (name: string): string => readFileSync(join(packageRoot, 'server', name), 'utf8');

/** The SDL that is common to all, and that of every room. */
export const readTypeDefinitions = (rooms: readonly Room[]): string[] =>
  ['graphql/schema.graphql', ...rooms.flatMap(({ sdl }) => sdl)].map(readSdl);

/** The schema of these rooms with their resolvers. */
export const createSchema = (rooms: readonly Room[]): GraphQLSchema =>
  readNullAsDefault(
    makeExecutableSchema({
      typeDefs: readTypeDefinitions(rooms),
      // The SDL is held valid by a test; to validate and to copy it anew would cost a start dearly.
      assumeValidSDL: true,
      updateResolversInPlace: true,
      resolvers: [scalars, ...rooms.map(({ resolvers }) => resolvers)],
    }),
  );
