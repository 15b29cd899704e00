import { useLayoutEffect, useSyncExternalStore } from 'react';
import { usePrinting } from './usePrinting.ts';

const query = '(prefers-color-scheme: dark)';

const follow = (onChange: () => void): (() => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
};

/** The colour scheme in force: as chosen, or as the system prefers, on paper light; set on the page's root for its styles. */
export const useColorScheme = (theme: 'auto' | 'light' | 'dark'): 'light' | 'dark' => {
  const dark = useSyncExternalStore(follow, () => window.matchMedia(query).matches);
  const printing = usePrinting();
  const chosen = theme === 'auto' ? (dark ? 'dark' : 'light') : theme;
  const scheme = printing ? 'light' : chosen;
  // Before anything is painted, and before the pictures read the colours.
  useLayoutEffect(() => {
    document.documentElement.dataset['colorScheme'] = scheme;
  }, [scheme]);
  return scheme;
};
