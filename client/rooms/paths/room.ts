import { Waypoints } from 'lucide-react';
import type { Room } from '../../room.tsx';
import { fields } from './fields.ts';
import {
  copyPaths,
  influenceFromHere,
  influenceToHere,
  pathFromHere,
  pathToHere,
  savePaths,
  saveReached,
  swapEnds,
} from './pathActions.ts';

/** The room of influence paths. */
export const paths: Room = {
  id: 'paths',
  name: 'Paths',
  question: 'How did it get there? Influence paths, step by step',
  Icon: Waypoints,
  fields,
  width: 'text',
  leaving: { influence: null },
  actions: [pathFromHere, pathToHere, influenceFromHere, influenceToHere, swapEnds, copyPaths, savePaths, saveReached],
  open: async () => (await import('./open.ts')).open,
  record: { load: async () => ({ Actions: (await import('./PathActions.tsx')).PathActions }) },
};
