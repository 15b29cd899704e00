import type { TransferDirection } from '../../api/columns/transferColumns.ts';

/** What each direction is called, its sign, and what it means. */
export const directionWords: Readonly<
  Record<TransferDirection, { readonly name: string; readonly sign: string; readonly meaning: string }>
> = {
  UPWARD: { name: 'Upward', sign: '↑', meaning: 'To a more official track.' },
  DOWNWARD: { name: 'Downward', sign: '↓', meaning: 'To a less official track.' },
  LATERAL: { name: 'Lateral', sign: '→', meaning: 'To another process on the same track.' },
  UNRANKED: {
    name: 'Between tracks',
    sign: '⇄',
    meaning: 'From one of the nine tracks to another; none is above another.',
  },
};

/** The colour of a direction, for styles. */
export const directionColor = (direction: TransferDirection): string => `var(--${direction.toLowerCase()})`;
