import { runRoom } from '../../room.tsx';
import { BrokersLegend } from './BrokersLegend.tsx';
import { useBrokers } from './useBrokers.ts';

const loadPanel = async () => (await import('./BrokersPanel.tsx')).BrokersPanel;

/** The room at work. */
export const open = runRoom({ useRoom: useBrokers, loadPanel, Legend: BrokersLegend });
