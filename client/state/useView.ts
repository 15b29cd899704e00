import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ViewState, ViewStore } from './viewStore.ts';

/** Carries the view's store to the components. */
export const ViewContext = createContext<ViewStore | null>(null);

/** The view's store. */
export const useViewStore = (): ViewStore => {
  const store = useContext(ViewContext);
  if (store === null) throw new Error('Cannot read the view: no ViewContext above');
  return store;
};

/** Reads a part of the view's state and follows its changes. */
export const useView = <Part>(select: (state: ViewState) => Part): Part => useStore(useViewStore(), select);
