import { useMemo } from 'react';
import { threadSteps } from '../../picture/lanes/threadSteps.ts';
import type { Slice } from '../../picture/slice.ts';
import type { View } from '../../state/view.ts';
import { placeTransfers, type PlacedTransfers } from './countTransfers.ts';
import type { TransferColumns } from '../../api/columns/transferColumns.ts';

/** Which of the transfers the picture draws as it is now; null until both are known. */
export const usePlacedTransfers = (
  columns: TransferColumns | null,
  slice: Slice | null,
  view: View,
): PlacedTransfers | null => {
  const { projection, transferDirections } = view;
  const open = columns !== null;
  const drawn = useMemo(() => {
    if (slice === null || !open) return null;
    if (projection === 'lanes') return threadSteps(slice);
    return new Set(slice.nodes.map(({ id }) => id));
  }, [slice, projection, open]);
  return useMemo(() => {
    if (columns === null || drawn === null) return null;
    const { carrier, from, to } = columns;
    const isDrawn = (step: string, row: number): boolean =>
      projection === 'lanes' ? drawn.has(step) : [carrier, from, to].every((column) => drawn.has(column[row] ?? ''));
    return placeTransfers(columns, transferDirections, isDrawn, projection === 'network');
  }, [columns, drawn, projection, transferDirections]);
};
