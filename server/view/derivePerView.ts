import type { NetworkView } from './networkView.ts';

/**
 * Makes a function of a view and a key remember its answers for as long as the view lives: what is derived from a
 * revision is derived once, and goes with it.
 */
export const derivePerView = <Key extends string, Derived>(
  derive: (view: NetworkView, key: Key) => Derived,
  mostKept = Infinity,
): ((view: NetworkView, key: Key) => Derived) => {
  const derived = new WeakMap<NetworkView, Map<Key, Derived>>();
  return (view, key) => {
    const present = derived.get(view) ?? new Map<Key, Derived>();
    derived.set(view, present);
    const kept = present.get(key);
    if (kept !== undefined) return kept;
    const made = derive(view, key);
    if (present.size >= mostKept) present.delete(present.keys().next().value as Key);
    present.set(key, made);
    return made;
  };
};
