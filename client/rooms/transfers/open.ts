import { runRoom } from '../../room.tsx';
import { TransfersLegend } from './TransfersLegend.tsx';
import { TransfersPanel } from './TransfersPanel.tsx';
import { useTransfers } from './useTransfers.ts';

/** The room at work. */
export const open = runRoom({ useRoom: useTransfers, Panel: TransfersPanel, Legend: TransfersLegend });
