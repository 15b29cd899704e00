import { useState, type KeyboardEvent } from 'react';
import { cellId, nearestCell, nextCell, type CellPlace } from './heatCells.ts';
import type { Analysis } from './pairs.ts';

/** The one cell of a heat map that the tab key stops at, and how keys move it. */
export interface HeatCursor {
  readonly place: CellPlace;
  readonly moveTo: (place: CellPlace) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Keeps the cursor of a heat map, and moves the focus with it. */
export const useHeatCursor = (groups: Analysis['groups']): HeatCursor => {
  const [kept, setKept] = useState<CellPlace>([0, 1]);
  const place = nearestCell(kept, groups.length);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextCell(place, event.key, groups.length);
    if (next === null) return;
    event.preventDefault();
    setKept(next);
    document.getElementById(cellId(groups[next[0]]?.key ?? '', groups[next[1]]?.key ?? ''))?.focus();
  };
  return { place, moveTo: setKept, onKeyDown };
};
