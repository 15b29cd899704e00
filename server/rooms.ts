import type { Room } from './graphql/schema.ts';
import { resolvers as brokerage } from './rooms/brokerage/resolvers.ts';
import { resolvers as coverage } from './rooms/coverage/resolvers.ts';
import { resolvers as entities } from './rooms/entities/resolvers.ts';
import { resolvers as gaps } from './rooms/gaps/resolvers.ts';
import { resolvers as paths } from './rooms/paths/resolvers.ts';
import { resolvers as search } from './rooms/search/resolvers.ts';
import { resolvers as slice } from './rooms/slice/resolvers.ts';
import { resolvers as transfers } from './rooms/transfers/resolvers.ts';

/** The rooms that answer questions: their SDL and, beside it, their resolvers. */
export const rooms: readonly Room[] = [
  {
    sdl: ['schema', 'relationships', 'disputes', 'contradictions', 'met'].map(
      (name) => `rooms/entities/${name}.graphql`,
    ),
    resolvers: entities,
  },
  { sdl: ['rooms/search/schema.graphql'], resolvers: search },
  { sdl: ['rooms/slice/schema.graphql'], resolvers: slice },
  { sdl: ['rooms/paths/schema.graphql'], resolvers: paths },
  { sdl: ['rooms/brokerage/schema.graphql'], resolvers: brokerage },
  { sdl: ['rooms/gaps/schema.graphql'], resolvers: gaps },
  { sdl: ['rooms/coverage/schema.graphql'], resolvers: coverage },
  { sdl: ['rooms/transfers/schema.graphql'], resolvers: transfers },
];
