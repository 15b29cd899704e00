import { createContext, useContext, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useView } from '../state/useView.ts';
import type { Action, Desk } from './action.ts';

type Doings = Desk['doings'];

/** What the parts of the page that are there can do. */
export interface DoingsState {
  readonly doings: Doings;
  readonly put: (id: string, doing: (() => ReturnType<Doing>) | null) => void;
}

type Doing = NonNullable<ReturnType<Doings['get']>>;

/** Creates an empty desk of a page. */
export const createDoings = (): StoreApi<DoingsState> =>
  createStore<DoingsState>()((set, get) => ({
    doings: new Map(),
    put: (id, doing) => {
      const doings = new Map(get().doings);
      if (doing === null) doings.delete(id);
      else doings.set(id, doing);
      set({ doings });
    },
  }));

/** Carries what the parts can do to whoever takes actions. */
export const DoingsContext = createContext<StoreApi<DoingsState> | null>(null);

const useDoings = (): StoreApi<DoingsState> => {
  const store = useContext(DoingsContext);
  if (store === null) throw new Error('Cannot take actions: no DoingsContext above');
  return store;
};

/** What actions work on, as it is now. */
export const useDesk = (): Desk => {
  const view = useView((state) => state);
  const doings = useStore(useDoings(), (state) => state.doings);
  return useMemo(() => ({ view, doings }), [view, doings]);
};

/** What an action would do now; null where it is not offered. Worked out anew as the view changes. */
export const useOffer = (action: Action): { readonly isOn: boolean | undefined; readonly take: Doing | null } => {
  const { view, doings } = useDesk();
  return useMemo(
    () => ({ isOn: action.isOn?.(view.view), take: action.offer({ view, doings }) }),
    [action, view, doings],
  );
};

/** Says that this part of the page does what an action names, as long as it is there; null: not now. */
export const useDoing = ({ id }: Action, doing: Doing | null): void => {
  const { put } = useDoings().getState();
  const latest = useRef(doing);
  useEffect(() => {
    latest.current = doing;
  });
  const isOffered = doing !== null;
  useEffect(() => {
    if (!isOffered) return undefined;
    put(id, () => latest.current?.());
    return () => put(id, null);
  }, [id, isOffered, put]);
};
