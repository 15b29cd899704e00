import { runRoom } from '../../room.tsx';
import { GapsLegend } from './GapsLegend.tsx';
import { useGaps } from './useGaps.ts';

const loadPanel = async () => (await import('./GapsPanel.tsx')).GapsPanel;

/** The room at work. */
export const open = runRoom({ useRoom: useGaps, loadPanel, Legend: GapsLegend });
