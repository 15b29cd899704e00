import { useEffect, useState } from 'react';

type Load<Module> = () => Promise<Module>;

const fetched = new WeakMap<Load<unknown>, unknown>();

const fetchOnce = async <Module>(load: Load<Module>): Promise<Module> => {
  const module = await load();
  fetched.set(load, module);
  return module;
};

/** Fetches a module before it is wanted. What goes wrong is told to whoever wants it. */
export const fetchAhead = async (load: Load<unknown>): Promise<void> => {
  await fetchOnce(load).catch(() => {});
};

/**
 * A module that is fetched when it is first wanted; null until it is there. For what the page is waiting for: React holds
 * back what replaces the fallback of a `Suspense` for up to a third of a second. `load` stays the same.
 */
export const useLoaded = <Module>(load: Load<Module>, wanted: boolean): Module | null => {
  const [loaded, setLoaded] = useState<Module | null>(() => (fetched.get(load) as Module | undefined) ?? null);
  const missing = wanted && loaded === null;
  useEffect(() => {
    if (!missing) return undefined;
    let over = false;
    const set = (next: () => Module): void => {
      if (!over) setLoaded(next);
    };
    fetchOnce(load).then(
      (module) => set(() => module),
      (error: unknown) =>
        set(() => {
          throw error;
        }),
    );
    return () => {
      over = true;
    };
  }, [load, missing]);
  return loaded;
};
