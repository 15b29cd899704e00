import { runRoom } from '../../room.tsx';
import { PathsPanel } from './PathsPanel.tsx';
import { usePaths } from './usePaths.ts';

/** The room at work. */
export const open = runRoom({ useRoom: usePaths, Panel: PathsPanel });
