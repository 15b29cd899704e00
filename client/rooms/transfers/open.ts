import { runRoom } from '../../room.tsx';
import { TransfersLegend } from './TransfersLegend.tsx';
import { useTransfers } from './useTransfers.ts';

const loadPanel = async () => (await import('./TransfersPanel.tsx')).TransfersPanel;

/** The room at work. */
export const open = runRoom({ useRoom: useTransfers, loadPanel, Legend: TransfersLegend });
