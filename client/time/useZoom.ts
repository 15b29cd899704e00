import { useCallback, useState } from 'react';
import type { Extent } from './useTimeline.ts';

const shortest = 120;

/** Cuts a stretch to lie within another. */
const within = (part: Extent, whole: Extent): Extent | null => {
  const length = Math.max(part.to - part.from, shortest);
  if (length >= whole.to - whole.from) return null;
  const from = Math.min(Math.max(part.from, whole.from), whole.to - length);
  return { from, to: from + length };
};

/** The part of the axis that is zoomed to, and the ways to change it; null is the whole. */
export const useZoom = (extent: Extent | null) => {
  const [zoomed, setZoomed] = useState<Extent | null>(null);
  const shown = extent === null || zoomed === null ? null : within(zoomed, extent);
  const zoomBy = useCallback(
    (factor: number, around?: number) => {
      if (extent === null) return;
      setZoomed((current) => {
        const { from, to } = current ?? extent;
        const center = around ?? (from + to) / 2;
        return within({ from: center - (center - from) * factor, to: center + (to - center) * factor }, extent);
      });
    },
    [extent],
  );
  const panBy = useCallback(
    (days: number) => {
      if (extent === null) return;
      setZoomed((current) => current && within({ from: current.from + days, to: current.to + days }, extent));
    },
    [extent],
  );
  const zoomTo = useCallback(
    (part: Extent | null) => setZoomed(extent === null || part === null ? null : within(part, extent)),
    [extent],
  );
  return { zoomed: shown, zoomBy, panBy, zoomTo };
};
