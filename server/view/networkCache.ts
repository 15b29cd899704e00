import type { Clearance } from '../domain/sensitivity.ts';
import type { Store } from '../store/store.ts';
import { buildNetworkView, type NetworkView } from './networkView.ts';
import { readEntities, readRelationships, readRevision } from './readRecords.ts';
import { withoutHidden } from './withoutHidden.ts';

/** Hands out network views: one per clearance, always of the store's present revision. */
export interface NetworkCache {
  /** The view for this clearance. Rejects with ENGINE_UNAVAILABLE or ENGINE_FAILURE where the store does not answer. */
  view(clearance: Clearance): Promise<NetworkView>;
}

const mostAttempts = 5;

/** Reads until the revision before and after is the same, so that no view is a mixture of two revisions. */
const readView = async (store: Store, clearance: Clearance): Promise<NetworkView> => {
  for (let attempt = 1; ; attempt += 1) {
    const revision = await readRevision(store);
    const entities = await readEntities(store, clearance);
    const relationships = await readRelationships(store, clearance, entities);
    const settled = revision === (await readRevision(store));
    const known = new Set(entities.map(({ id }) => id));
    if (settled || attempt === mostAttempts) {
      const inside = settled ? relationships : relationships.filter(({ from, to }) => known.has(from) && known.has(to));
      const shown = withoutHidden(entities, inside);
      return buildNetworkView(revision, clearance, shown.entities, shown.relationships);
    }
  }
};

/** Creates a cache over a store. A view is read once, however many ask for it at the same time. */
export const createNetworkCache = (store: Store): NetworkCache => {
  const views = new Map<Clearance, { readonly revision: number; readonly view: Promise<NetworkView> }>();
  return {
    async view(clearance) {
      const revision = await readRevision(store);
      const present = views.get(clearance);
      if (present !== undefined && present.revision >= revision) return present.view;
      const view = readView(store, clearance);
      views.set(clearance, { revision, view });
      view.catch(() => {
        if (views.get(clearance)?.view === view) views.delete(clearance);
      });
      return view;
    },
  };
};
