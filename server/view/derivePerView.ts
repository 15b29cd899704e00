import { LRUCache } from 'lru-cache';
import type { NetworkView } from './networkView.ts';

/** How much of what is derived is kept for one view; what was asked for longest ago goes first. */
export interface Keeping<Derived> {
  /** How many answers at most. */
  readonly most: number;
  /** About how many bytes all of them may hold. */
  readonly mostBytes: number;
  /** About how many one holds. */
  readonly bytesOf: (derived: Derived) => number;
}

interface Answers<Key, Derived> {
  get(key: Key): Derived | undefined;
  set(key: Key, derived: Derived): unknown;
}

const createAnswers = <Key extends string, Derived extends object | number>(
  keeping: Keeping<Derived> | null,
): Answers<Key, Derived> => {
  if (keeping === null) return new Map<Key, Derived>();
  const { most, mostBytes, bytesOf } = keeping;
  return new LRUCache<Key, Derived & {}>({
    max: most,
    maxSize: mostBytes,
    sizeCalculation: (derived, key) => Math.ceil(bytesOf(derived)) + 2 * key.length + 1,
  });
};

/**
 * Makes a function of a view and a key remember its answers for as long as the view lives: what is derived from a
 * revision is derived once, and goes with it. Where strangers choose the keys it says how much is kept.
 */
export const derivePerView = <Key extends string, Derived extends object | number>(
  derive: (view: NetworkView, key: Key) => Derived,
  keeping: Keeping<Derived> | null = null,
): ((view: NetworkView, key: Key) => Derived) => {
  const derived = new WeakMap<NetworkView, Answers<Key, Derived>>();
  return (view, key) => {
    const present = derived.get(view) ?? createAnswers<Key, Derived>(keeping);
    derived.set(view, present);
    const kept = present.get(key);
    if (kept !== undefined) return kept;
    const made = derive(view, key);
    present.set(key, made);
    return made;
  };
};
