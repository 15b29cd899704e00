import { runRoom } from '../../room.tsx';
import { GapsLegend } from './GapsLegend.tsx';
import { GapsPanel } from './GapsPanel.tsx';
import { useGaps } from './useGaps.ts';

/** The room at work. */
export const open = runRoom({ useRoom: useGaps, Panel: GapsPanel, Legend: GapsLegend });
