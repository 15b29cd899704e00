import type { ColorPair } from './hues.ts';
import type { TransferDirection } from '../api/columns/transferColumns.ts';

/** Colours of transfers by where they lead; the same tones as in theme.css. They stay apart for the colour-blind. */
export const transferColors: Readonly<Record<TransferDirection, ColorPair>> = {
  UPWARD: { light: '#1257c9', dark: '#7db2ff' },
  DOWNWARD: { light: '#b04a00', dark: '#ffab5e' },
  LATERAL: { light: '#566072', dark: '#a7afbd' },
  UNRANKED: { light: '#7a3699', dark: '#d9a2f2' },
};
