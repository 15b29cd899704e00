import type { Clearance } from './domain/sensitivity.ts';
import type { NetworkView } from './network/networkView.ts';

/** What a request may know: whom it is for, and what that viewer may see. */
export interface Context {
  /** The most sensitive level that the viewer may see. */
  readonly clearance: Clearance;
  /** The engine that keeps the records. */
  readonly engine: string;
  /** The network as this viewer may see it: the same for the whole request. */
  readonly view: () => Promise<NetworkView>;
}

/** Makes the context of one request. */
export const createContext = (
  clearance: Clearance,
  engine: string,
  readView: (clearance: Clearance) => Promise<NetworkView>,
): Context => {
  let view: Promise<NetworkView> | undefined;
  return { clearance, engine, view: () => (view ??= readView(clearance)) };
};
