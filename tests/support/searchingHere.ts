import type { Searching } from '../../server/work/searching.ts';
import type { SharedWork } from '../../server/work/shared.ts';
import { tasks } from '../../server/work/tasks.ts';

/** Has searches done where they are asked for: the same tasks, without a thread and without a limit of time. */
export const searchingHere: Searching = {
  threads: {
    shares: 1,
    ask: async (_owner: object, _key: string, name: keyof typeof tasks, makeInput: () => unknown) =>
      (tasks[name] as (input: unknown) => unknown)(makeInput()),
  } as unknown as SharedWork,
  budget: { spend: (search) => search(60_000) },
  asker: { signal: new AbortController().signal, onProgress: () => {} },
};
