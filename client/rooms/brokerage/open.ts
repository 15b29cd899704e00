import { runRoom } from '../../room.tsx';
import { BrokersLegend } from './BrokersLegend.tsx';
import { BrokersPanel } from './BrokersPanel.tsx';
import { useBrokers } from './useBrokers.ts';

/** The room at work. */
export const open = runRoom({ useRoom: useBrokers, Panel: BrokersPanel, Legend: BrokersLegend });
