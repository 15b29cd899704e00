import type { TemporalNetwork } from '../temporalNetwork.ts';
import { cone } from './cone.ts';
import type { PassageOptions, PathOptions } from './pathOptions.ts';
import type { PathSearchResult } from './pathResult.ts';
import { searchPaths } from './searchPaths.ts';

/** A network as it is handed to a thread: its columns are shared, and its number says whether it is one that is held already. */
export interface NumberedNetwork {
  readonly id: number;
  readonly network: TemporalNetwork;
}

/** A search for paths, and how long it may go on. */
export interface PathSearch extends NumberedNetwork {
  readonly options: Omit<PathOptions, 'shouldStop'>;
  readonly milliseconds: number;
}

/** A cone that is asked for. */
export interface ConeSearch extends NumberedNetwork {
  readonly origin: readonly number[];
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly options: PassageOptions;
}

const mostHeld = 2;
const held = new Map<number, TemporalNetwork>();

/** The network of this number that is held, with what was derived from it; else the given one, held from now on. */
const hold = ({ id, network }: NumberedNetwork): TemporalNetwork => {
  const known = held.get(id);
  if (known !== undefined) return known;
  if (held.size >= mostHeld) held.delete(held.keys().next().value!);
  held.set(id, network);
  return network;
};

/** Searches paths, and says how many milliseconds that took. */
export const pathsOf = (search: PathSearch): PathSearchResult & { readonly milliseconds: number } => {
  const began = performance.now();
  const shouldStop = (): boolean => performance.now() - began > search.milliseconds;
  const found = searchPaths(hold(search), { ...search.options, shouldStop });
  return { ...found, milliseconds: performance.now() - began };
};

/** The day on which each node is reached. */
export const coneOf = (search: ConeSearch): { readonly days: Int32Array } => {
  const { days } = cone(hold(search), search.origin, search.direction, search.options);
  return { days };
};
