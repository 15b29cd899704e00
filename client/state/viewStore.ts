import { createStore, type StoreApi } from 'zustand/vanilla';
import type { View } from './view.ts';
import { fromSearch, toSearch } from './viewSearch.ts';

/** The view and the ways to change it. */
export interface ViewState {
  readonly view: View;
  /** A step of the user's: it can be undone with "back". */
  readonly step: (change: Partial<View>) => void;
  /** The next `adjust` opens a step of its own, so that a whole drag is undone at once. */
  readonly beginAdjusting: () => void;
  /** A change while dragging: it replaces the step before. */
  readonly adjust: (change: Partial<View>) => void;
}

/** The store whose whole is in the address bar. */
export type ViewStore = StoreApi<ViewState>;

const writeDelay = 200;

/** Creates the view's store over the address bar and history of a browser window; it lives as long as the page. */
export const createViewStore = (browser: Window): ViewStore => {
  let pushNext = false;
  let pending: ReturnType<typeof setTimeout> | undefined;

  const write = (view: View, how: 'pushState' | 'replaceState'): void => {
    clearTimeout(pending);
    const search = toSearch(view);
    if (how === 'pushState' && search === browser.location.search) return;
    browser.history[how](null, '', `${browser.location.pathname}${search}`);
  };

  const store = createStore<ViewState>()((set, get) => ({
    view: fromSearch(browser.location.search),
    step: (change) => {
      const view = { ...get().view, ...change };
      pushNext = false;
      write(view, 'pushState');
      set({ view });
    },
    beginAdjusting: () => {
      pushNext = true;
    },
    adjust: (change) => {
      const view = { ...get().view, ...change };
      if (pushNext) {
        pushNext = false;
        write(view, 'pushState');
      } else {
        // Browsers refuse address changes that come too fast.
        clearTimeout(pending);
        pending = setTimeout(() => write(get().view, 'replaceState'), writeDelay);
      }
      set({ view });
    },
  }));

  browser.addEventListener('popstate', () => {
    clearTimeout(pending);
    store.setState({ view: fromSearch(browser.location.search) });
  });
  return store;
};
