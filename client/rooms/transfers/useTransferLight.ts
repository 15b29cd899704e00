import { useCallback, useMemo } from 'react';
import type { Layer } from '../../picture/layer.ts';
import type { View } from '../../state/view.ts';
import type { PlacedTransfers } from './countTransfers.ts';
import { transferHighlight } from './transferHighlight.ts';

/** How transfers stand out: in Lanes as crossings, in Network with both their ends. */
export const useTransferLight = (
  placed: PlacedTransfers | null,
  { projection, transfer }: View,
): Pick<Layer, 'transferLight' | 'light'> => {
  const chosen = useMemo(
    () => (placed === null ? null : ([...placed.drawn.values()].find(({ id }) => id === transfer) ?? null)),
    [placed, transfer],
  );
  const transferLight = useMemo(
    () => (placed === null || projection !== 'lanes' ? null : { transfers: placed.drawn, chosen: chosen?.id ?? null }),
    [placed, projection, chosen],
  );
  const light = useCallback<Layer['light']>(
    (scene) => {
      if (placed === null || scene.projection === 'lanes') return { highlighted: null, second: null };
      const lit = chosen === null ? [...placed.drawn.values()] : [chosen];
      const { moment, slice } = scene;
      return {
        highlighted: transferHighlight(
          lit.filter(({ day }) => moment === null || day <= moment),
          slice,
        ),
        second: null,
      };
    },
    [placed, chosen],
  );
  return { transferLight, light };
};
