import type { Clearance } from './domain/sensitivity.ts';
import type { Store } from './store/store.ts';
import type { NetworkView } from './view/networkView.ts';
import type { Asking } from './work/asking.ts';
import type { ProgressBoard } from './work/progressBoard.ts';
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
  /** Aborted once nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** What all requests share. */
export interface Services {
  readonly clearance: Clearance;
  readonly readOnly: boolean;
  readonly store: Store;
  readonly work: SharedWork;
  readonly progress: ProgressBoard;
  readonly readView: (clearance: Clearance) => Promise<NetworkView>;
}

/** Makes the context of one request. */
export const createContext = (services: Services, signal: AbortSignal): Context => {
  const { clearance, readOnly, store, work, progress, readView } = services;
  let view: Promise<NetworkView> | undefined;
  return {
    readOnly,
    engine: store.engine,
    view: () => (view ??= readView(clearance)),
    store,
    work,
    progress,
    signal,
  };
};

const silent: Asker['onProgress'] = () => {};

/** How a request asks for long work: it ends with the request; `onProgress` is told how far it is. */
export const askingOf = ({ work, signal }: Context, onProgress = silent): Asking => ({
  work,
  asker: { signal, onProgress },
});
