import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** The day that the playback has reached, null while it is not used; not part of the view: a link shows no film half run. */
export interface MomentState {
  readonly moment: number | null;
  readonly setMoment: (moment: number | null) => void;
}

/** Creates the moment of a page. */
export const createMomentStore = (): StoreApi<MomentState> =>
  createStore<MomentState>()((set) => ({ moment: null, setMoment: (moment) => set({ moment }) }));

/** Carries the moment to what follows the playback. */
export const MomentContext = createContext<StoreApi<MomentState> | null>(null);

/** Reads the moment and the way to move it. */
export const useMoment = (): MomentState => {
  const store = useContext(MomentContext);
  if (store === null) throw new Error('Cannot read the moment: no MomentContext above');
  return useStore(store);
};
