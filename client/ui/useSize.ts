import { useCallback, useState } from 'react';

/** Follows the width and height of an element in CSS pixels. */
export const useSize = (): [
  (element: Element | null) => (() => void) | undefined,
  { width: number; height: number },
] => {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const attach = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: Math.round(entry.contentRect.width), height: Math.round(entry.contentRect.height) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [attach, size];
};
