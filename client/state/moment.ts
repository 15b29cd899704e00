import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { readDate, writeLastDay, type Day } from '../dates/calendar.ts';
import type { View } from './view.ts';
import type { ViewStore } from './viewStore.ts';

/** The day that the playback has reached; null while it is not used. */
export interface MomentState {
  readonly moment: Day | null;
  /** Goes on while time plays: a film that runs is not in the address. */
  readonly play: (moment: Day | null) => void;
  /** Stays at a moment, which the address then holds. */
  readonly stay: (moment: Day | null) => void;
}

const momentOf = ({ until }: View): Day | null => {
  const date = until === null ? null : readDate(until);
  return date === null ? null : date.after - 1;
};

/** Creates the moment of a page: at first, and whenever the address is gone to, that of the view. */
export const createMomentStore = (views: ViewStore): StoreApi<MomentState> => {
  const store = createStore<MomentState>()((set) => ({
    moment: momentOf(views.getState().view),
    play: (moment) => {
      if (views.getState().view.until !== null) views.getState().adjust({ until: null });
      set({ moment });
    },
    stay: (moment) => {
      set({ moment });
      views.getState().adjust({ until: moment === null ? null : writeLastDay(moment + 1) });
    },
  }));
  views.subscribe(({ view }, { view: before }) => {
    if (view.until !== before.until) store.setState({ moment: momentOf(view) });
  });
  return store;
};

/** Carries the moment to what follows the playback. */
export const MomentContext = createContext<StoreApi<MomentState> | null>(null);

/** Reads the moment and the ways to move it. */
export const useMoment = (): MomentState => {
  const store = useContext(MomentContext);
  if (store === null) throw new Error('Cannot read the moment: no MomentContext above');
  return useStore(store);
};
