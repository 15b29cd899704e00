import { readChangesSince } from '../changesets/changesSince.ts';
import { readHead, type Head } from '../changesets/head.ts';
import { readMark } from '../changesets/history.ts';
import type { Records } from '../domain/records.ts';
import type { Clearance } from '../domain/sensitivity.ts';
import type { Store } from '../store/store.ts';
import { followChanges } from './followChanges.ts';
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
/** So many records that were written since are followed one by one; more of them are read with all the rest. */
const mostFollowed = 10_000;
/** So much that is no record is named; the rest is counted. */
const mostNamed = 10;

/** What tells one state of a store from another, and one store from another that stands in its place. */
type Revision = Pick<Head, 'committed' | 'mark'>;

const isSame = (a: Revision, b: Revision): boolean => a.committed === b.committed && a.mark === b.mark;

/** Whether a read between these two was of one revision: nothing was rolled back, and no other store took this one's place. */
const isWhole = (before: Head, after: Head): boolean =>
  before.undone === after.undone && (isSame(before, after) || after.committed > before.committed);

/** A view, and what it was made of. */
interface Made {
  readonly head: Head;
  /** All that the viewer may see, before what they name of what is hidden was taken out. */
  readonly records: Records;
  readonly foreign: readonly string[];
  readonly view: NetworkView;
}

const make = (
  head: Head,
  clearance: Clearance,
  records: Records,
  foreign: readonly string[],
  previous?: Made,
): Made => {
  const shown = withoutHidden(records.entities, records.relationships);
  const view = buildNetworkView(head.committed, clearance, shown.entities, shown.relationships, previous?.view);
  return { head, records, foreign, view };
};

/** Reads a revision, anew where what it was read from was put back meanwhile. */
const readAll = async (store: Store, clearance: Clearance): Promise<Made> => {
  for (let attempt = 1; ; attempt += 1) {
    const head = await readHead(store);
    const { entities, relationships, foreign } = await readRecords(store, clearance, head.committed);
    if (isWhole(head, await readHead(store)) || attempt === mostAttempts)
      return make(head, clearance, { entities, relationships }, foreign);
  }
};

/** Makes the present view out of an earlier one by what was written since; null where everything is to be read anew. */
const follow = async (store: Store, clearance: Clearance, earlier: Made): Promise<Made | null> => {
  const head = await readHead(store);
  if (head.committed <= earlier.head.committed) return null;
  // A store that another has taken the place of has another changeset of this number.
  if ((await readMark(store, earlier.head.committed)) !== earlier.head.mark) return null;
  const changes = await readChangesSince(store, earlier.head.committed, head.committed, mostFollowed);
  if (changes === null || !isWhole(head, await readHead(store))) return null;
  const records = followChanges(earlier.records, changes, clearance);
  return records === null ? null : make(head, clearance, records, earlier.foreign, earlier);
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

/** Creates a cache over a store. A view is made once, however many ask for it at the same time. */
export const createNetworkCache = (store: Store, notify: Notify = () => {}): NetworkCache => {
  const views = new Map<Clearance, { readonly revision: Revision; readonly made: Promise<Made> }>();
  const leftOut = new WeakMap<NetworkView, number>();
  const makeAnew = async (clearance: Clearance, earlier: Made | null): Promise<Made> => {
    const followed = earlier === null ? null : await follow(store, clearance, earlier);
    const made = followed ?? (await readAll(store, clearance));
    leftOut.set(made.view, made.foreign.length);
    if (followed === null) nameForeign(made.foreign, notify);
    return made;
  };
  return {
    async view(clearance) {
      let revision: Revision = await readHead(store);
      let present = views.get(clearance);
      if (present !== undefined && !isSame(present.revision, revision)) {
        // Whoever asked the store earlier may be answered later, when there is a newer view already.
        revision = await readHead(store);
        present = views.get(clearance);
      }
      if (present !== undefined && isSame(present.revision, revision)) return (await present.made).view;
      if (present !== undefined) tellIfReplaced(present.revision, revision, notify);
      const earlier = present?.made.catch(() => null) ?? Promise.resolve(null);
      const made = earlier.then((before) => makeAnew(clearance, before));
      views.set(clearance, { revision, made });
      made.catch(() => {
        if (views.get(clearance)?.made === made) views.delete(clearance);
      });
      return (await made).view;
    },
    leftOut: (view) => leftOut.get(view) ?? 0,
  };
};
