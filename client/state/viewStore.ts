import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Address, Unread } from './address.ts';
import type { View } from './view.ts';

/** The view and the ways to change it. */
export interface ViewState {
  readonly view: View;
  /** What is shown to someone who comes with a bare address. */
  readonly start: View;
  /** A step of the user's: it can be undone. */
  readonly step: (change: Partial<View>) => void;
  /** The next `adjust` opens a step of its own, so that a whole drag is undone at once. */
  readonly beginAdjusting: () => void;
  /** A change while dragging: it replaces the step before. */
  readonly adjust: (change: Partial<View>) => void;
  /** Goes one step back, as the browser's own button does; null where the page was opened so. */
  readonly undo: (() => void) | null;
  /** Takes the last step again that was undone; null where none was. */
  readonly redo: (() => void) | null;
  /** What could not be read of the address that the page was opened or last gone to with. */
  readonly unread: readonly Unread[];
  /** Writes a view as an address: the search part of it. */
  readonly toSearch: (view: View) => string;
  /** Ids of the records that the view names. */
  readonly recordsOf: (view: View) => readonly string[];
}

/** The store whose whole is in the address bar. */
export type ViewStore = StoreApi<ViewState>;

const writeDelay = 200;

/** Which step of its visit an entry of the browser's history is. Others have no number. */
const placeOf = (state: unknown): number => {
  const place = (state as { readonly step?: unknown } | null)?.step;
  return typeof place === 'number' ? place : 0;
};

const readFrom = (address: Address, search: string): Pick<ViewState, 'view' | 'unread'> => ({
  view: address.read(search),
  unread: address.unread(search),
});

/**
 * Creates the view's store over the address bar and history of a browser window; it lives as long as the page. The browser's
 * history is the list of steps: undo and redo go back and forward in it.
 */
export const createViewStore = (browser: globalThis.Window, address: Address): ViewStore => {
  const { history, location } = browser;
  let pushNext = false;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let place = placeOf(history.state);
  let last = place;

  const steps = (): Pick<ViewState, 'undo' | 'redo'> => ({
    undo: place > 0 ? () => history.back() : null,
    redo: place < last ? () => history.forward() : null,
  });
  const write = (view: View, how: 'pushState' | 'replaceState'): void => {
    clearTimeout(pending);
    const search = address.write(view);
    if (how === 'pushState') {
      if (search === location.search) return;
      place += 1;
      last = place;
    }
    history[how]({ step: place }, '', `${location.pathname}${search}`);
  };

  const store = createStore<ViewState>()((set, get) => ({
    ...readFrom(address, location.search),
    start: address.start,
    toSearch: address.write,
    recordsOf: address.recordsOf,
    ...steps(),
    step: (change) => {
      const view = address.change(get().view, change);
      pushNext = false;
      write(view, 'pushState');
      set({ view, ...steps() });
    },
    beginAdjusting: () => {
      pushNext = true;
    },
    adjust: (change) => {
      const view = address.change(get().view, change);
      if (pushNext) {
        pushNext = false;
        write(view, 'pushState');
      } else {
        // Browsers refuse address changes that come too fast.
        clearTimeout(pending);
        pending = setTimeout(() => write(get().view, 'replaceState'), writeDelay);
      }
      set({ view, ...steps() });
    },
  }));

  browser.addEventListener('popstate', (event) => {
    clearTimeout(pending);
    place = placeOf(event.state);
    last = Math.max(last, place);
    store.setState({ ...readFrom(address, location.search), ...steps() });
  });
  return store;
};
