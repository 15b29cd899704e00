import { useEffect, useState } from 'react';

/**
 * A module that is fetched when it is first wanted; null until it is there. For what the page is waiting for: React holds
 * back what replaces the fallback of a `Suspense` for up to a third of a second.
 */
export const useLoaded = <Module>(load: () => Promise<Module>, wanted: boolean): Module | null => {
  const [loaded, setLoaded] = useState<Module | null>(null);
  const missing = wanted && loaded === null;
  useEffect(() => {
    if (!missing) return undefined;
    let over = false;
    const set = (next: () => Module): void => {
      if (!over) setLoaded(next);
    };
    load().then(
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
