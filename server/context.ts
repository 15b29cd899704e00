import type { Clearance } from './domain/sensitivity.ts';
import type { Store } from './store/store.ts';
import type { NetworkView } from './view/networkView.ts';
import { limits } from './limits.ts';
import type { Asking } from './work/asking.ts';
import { inTurns } from './work/inTurns.ts';
import type { ProgressBoard } from './work/progressBoard.ts';
import { createOneAfterAnother, type OneAfterAnother } from './work/oneAfterAnother.ts';
import { createSearchBudget, type SearchBudget } from './work/searchBudget.ts';
import type { Searching } from './work/searching.ts';
import type { Asker, SharedWork } from './work/shared.ts';

/** What a request may know, and what its viewer may see. */
export interface Context {
  /** True where nobody may write. */
  readonly readOnly: boolean;
  /** The engine that keeps the records. */
  readonly engine: string;
  /** The network as this viewer may see it: the same for the whole request. */
  readonly view: () => Promise<NetworkView>;
  readonly store: Store;
  /** Long work, off the event loop. */
  readonly work: SharedWork;
  /** Which work is under way. */
  readonly progress: ProgressBoard;
  /** Searches for paths, off the event loop and beside all other work. */
  readonly searches: SharedWork;
  /** The time that all searches of this request may take. */
  readonly searchBudget: SearchBudget;
  /** Has the fields of this request answered one after another. */
  readonly oneAfterAnother: OneAfterAnother;
  /** Who asks, as far as requests can be told apart: an address. */
  readonly client: string;
  /** Aborted once nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** What all requests share. */
export interface Services {
  readonly clearance: Clearance;
  readonly readOnly: boolean;
  readonly store: Store;
  readonly work: SharedWork;
  readonly searches: SharedWork;
  readonly progress: ProgressBoard;
  readonly readView: (clearance: Clearance) => Promise<NetworkView>;
}

/** Makes the context of one request. */
export const createContext = (services: Services, signal: AbortSignal, client: string): Context => {
  const { clearance, readOnly, store, work, searches, progress, readView } = services;
  let view: Promise<NetworkView> | undefined;
  return {
    readOnly,
    engine: store.engine,
    view: () => (view ??= readView(clearance)),
    store,
    work: inTurns(work),
    progress,
    searches,
    oneAfterAnother: createOneAfterAnother(signal),
    searchBudget: createSearchBudget(limits.paths.milliseconds),
    client,
    signal,
  };
};

const silent: Asker['onProgress'] = () => {};

/** How a request asks for long work: it ends with the request; `onProgress` is told how far it is. */
export const askingOf = ({ work, signal, client }: Context, onProgress = silent): Asking => ({
  work,
  asker: { signal, client, onProgress },
});

/** How a request has paths searched. */
export const searchingOf = ({ searches, searchBudget, signal, client }: Context): Searching => ({
  threads: searches,
  budget: searchBudget,
  asker: { signal, client, onProgress: silent },
});
