import { readHead, type Head } from '../changesets/head.ts';
import type { Clearance } from '../domain/sensitivity.ts';
import type { Store } from '../store/store.ts';
import { buildNetworkView, type NetworkView } from './networkView.ts';
import { readRecords } from './readRecords.ts';
import { withoutHidden } from './withoutHidden.ts';

/** Hands out network views: one per clearance, always of the store's present revision. */
export interface NetworkCache {
  /** The view for this clearance. Rejects with ENGINE_UNAVAILABLE or ENGINE_FAILURE where the store does not answer. */
  view(clearance: Clearance): Promise<NetworkView>;
  /** How much the store holds that is no record, and that this view leaves out. */
  leftOut(view: NetworkView): number;
}

/** Where a cache tells what somebody who looks after the store should know: whole sentences. */
export type Notify = (sentence: string) => void;

const mostAttempts = 5;
/** So much that is no record is named; the rest is counted. */
const mostNamed = 10;

/** What tells one state of a store from another, and one store from another that stands in its place. */
type Revision = Pick<Head, 'committed' | 'mark'>;

const isSame = (a: Revision, b: Revision): boolean => a.committed === b.committed && a.mark === b.mark;

/** Whether a read between these two was of one revision: nothing was rolled back, and no other store took this one's place. */
const isWhole = (before: Head, after: Head): boolean =>
  before.undone === after.undone && (isSame(before, after) || after.committed > before.committed);

/** Reads a revision, anew where what it was read from was put back meanwhile. */
const readView = async (store: Store, clearance: Clearance) => {
  for (let attempt = 1; ; attempt += 1) {
    const head = await readHead(store);
    const { entities, relationships, foreign } = await readRecords(store, clearance, head.committed);
    if (isWhole(head, await readHead(store)) || attempt === mostAttempts) {
      const shown = withoutHidden(entities, relationships);
      return { view: buildNetworkView(head.committed, clearance, shown.entities, shown.relationships), foreign };
    }
  }
};

const nameForeign = (foreign: readonly string[], notify: Notify): void => {
  for (const sentence of foreign.slice(0, mostNamed)) notify(`Left out, as Crosstrack did not write it: ${sentence}`);
  if (foreign.length > mostNamed) notify(`Left out likewise: ${foreign.length - mostNamed} others.`);
};

/** Tells of a store that another has taken the place of: restored from a copy, emptied, or moved to. */
const tellIfReplaced = (before: Revision, now: Revision, notify: Notify): void => {
  if (now.committed > before.committed || isSame(before, now)) return;
  notify(
    `The store is not the one that it was: it holds revision ${now.committed}, after revision ${before.committed}. ` +
      `What it holds now is shown${now.committed === 0 ? '; the next start loads the curated dataset into it' : ''}.`,
  );
};

/** Creates a cache over a store. A view is read once, however many ask for it at the same time. */
export const createNetworkCache = (store: Store, notify: Notify = () => {}): NetworkCache => {
  const views = new Map<Clearance, { readonly revision: Revision; readonly view: Promise<NetworkView> }>();
  const leftOut = new WeakMap<NetworkView, number>();
  const readAnew = async (clearance: Clearance): Promise<NetworkView> => {
    const { view, foreign } = await readView(store, clearance);
    leftOut.set(view, foreign.length);
    nameForeign(foreign, notify);
    return view;
  };
  return {
    async view(clearance) {
      let revision = await readHead(store);
      let present = views.get(clearance);
      if (present !== undefined && !isSame(present.revision, revision)) {
        // Whoever asked the store earlier may be answered later, when there is a newer view already.
        revision = await readHead(store);
        present = views.get(clearance);
      }
      if (present !== undefined && isSame(present.revision, revision)) return present.view;
      if (present !== undefined) tellIfReplaced(present.revision, revision, notify);
      const view = readAnew(clearance);
      views.set(clearance, { revision, view });
      view.catch(() => {
        if (views.get(clearance)?.view === view) views.delete(clearance);
      });
      return view;
    },
    leftOut: (view) => leftOut.get(view) ?? 0,
  };
};
