import { useMemo } from 'react';
import type { PictureProps } from '../../picture/picture.ts';
import type { Slice } from '../../picture/slice.ts';
import type { TransferLight } from '../../picture/transferLight.ts';
import type { View } from '../../state/view.ts';
import type { PlacedTransfers } from './countTransfers.ts';
import { transferHighlight } from './transferHighlight.ts';

/** What stands out in both pictures for the transfers; null where these are not to stand out. */
export const useTransferLight = (
  placed: PlacedTransfers | null,
  slice: Slice | null,
  { projection, transfer }: View,
  moment: number | null,
): { readonly lanes: TransferLight | null; readonly network: Pick<PictureProps, 'highlighted' | 'second'> } | null => {
  const chosen = useMemo(
    () => (placed === null ? null : ([...placed.drawn.values()].find(({ id }) => id === transfer) ?? null)),
    [placed, transfer],
  );
  const lanes = useMemo(
    () => (placed === null || projection !== 'lanes' ? null : { transfers: placed.drawn, chosen: chosen?.id ?? null }),
    [placed, projection, chosen],
  );
  const highlighted = useMemo(() => {
    if (placed === null || slice === null || projection === 'lanes') return null;
    const lit = chosen === null ? [...placed.drawn.values()] : [chosen];
    return transferHighlight(
      lit.filter(({ day }) => moment === null || day <= moment),
      slice,
    );
  }, [placed, slice, projection, chosen, moment]);
  return useMemo(
    () => (placed === null ? null : { lanes, network: { highlighted, second: null } }),
    [placed, lanes, highlighted],
  );
};
