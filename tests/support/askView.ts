import { graphql } from 'graphql';
import type { Answer } from './curatedServer.ts';
import type { Context } from '../../server/context.ts';
import type { NetworkView } from '../../server/network/networkView.ts';
import { createSchema } from '../../server/schema.ts';
import type { WorkPool } from '../../server/work/pool.ts';
import { createProgressBoard } from '../../server/work/progress.ts';
import { createSharedWork } from '../../server/work/shared.ts';

/** Asks a view as a request would, without a store and without HTTP. */
export const askingOf = (view: NetworkView, pool: WorkPool) => {
  const schema = createSchema();
  const [work, progress] = [createSharedWork(pool), createProgressBoard()];
  return async (
    source: string,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<NonNullable<Answer['data']>> => {
    const contextValue: Partial<Context> = {
      clearance: view.clearance,
      view: async () => view,
      work,
      progress,
      signal,
    };
    const { data, errors } = await graphql({ schema, source, contextValue });
    if (errors) throw errors[0]!.originalError ?? errors[0]!;
    return data;
  };
};
