import { runRoom } from '../../room.tsx';
import { usePaths } from './usePaths.ts';

const loadPanel = async () => (await import('./PathsPanel.tsx')).PathsPanel;

/** The room at work. */
export const open = runRoom({ useRoom: usePaths, loadPanel });
