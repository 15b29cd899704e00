import { useState } from 'react';

const storageKey = 'crosstrack.welcomed';

const wasDismissed = (): boolean => {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
};

/** Whether the hint for newcomers was closed, on this machine, for good. */
export const useWelcome = (): { readonly dismissed: boolean; readonly dismiss: () => void } => {
  const [dismissed, setDismissed] = useState(wasDismissed);
  const dismiss = (): void => {
    setDismissed(true);
    try {
      localStorage.setItem(storageKey, 'yes');
    } catch {
      // Without storage the hint comes back with the next visit.
    }
  };
  return { dismissed, dismiss };
};
