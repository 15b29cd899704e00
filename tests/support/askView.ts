import { setMaxListeners } from 'node:events';
import { graphql } from 'graphql';
import type { Context } from '../../server/context.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { rooms } from '../../server/rooms.ts';
import type { Store } from '../../server/store/store.ts';
import type { NetworkView } from '../../server/view/networkView.ts';
import type { WorkPool } from '../../server/work/pool.ts';
import { createProgressBoard } from '../../server/work/progressBoard.ts';
import { createSearchBudget } from '../../server/work/searchBudget.ts';
import { createSharedWork } from '../../server/work/shared.ts';
import type { Answer } from './curatedServer.ts';

const schema = createSchema(rooms);

/** Asks a view as a request would, without HTTP; without a store too where none is given. */
export const askingOf = (view: NetworkView, pool: WorkPool, store?: Store) => {
  const [work, progress] = [createSharedWork(pool), createProgressBoard()];
  return async (
    source: string,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<NonNullable<Answer['data']>> => {
    // As the server does: every field that waits for long work listens.
    setMaxListeners(0, signal);
    const contextValue: Partial<Context> = {
      view: async () => view,
      work,
      searches: work,
      searchBudget: createSearchBudget(60_000),
      client: '',
      progress,
      signal,
      ...(store === undefined ? {} : { store, engine: store.engine }),
    };
    const { data, errors } = await graphql({ schema, source, contextValue });
    if (errors) throw errors[0]!.originalError ?? errors[0]!;
    return data;
  };
};

/** Asks a view what needs no long work; the shape of the answer is that of the query. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const askView = async (view: NetworkView, source: string): Promise<any> => {
  const contextValue: Partial<Context> = { view: async () => view };
  const { data, errors } = await graphql({ schema, source, contextValue });
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return JSON.parse(JSON.stringify(data));
};
