import { Unplug } from 'lucide-react';
import type { Room } from '../../room.tsx';
import { fields } from './fields.ts';
import { clearDraft, savePairs } from './gapActions.ts';

/** The room of gaps. */
export const gaps: Room = {
  id: 'gaps',
  name: 'Gaps',
  question: 'Where is a bridge missing, and who could build it?',
  Icon: Unplug,
  fields,
  width: 'tables',
  questions: [
    {
      text: 'Where was a bridge missing in Northern Ireland?',
      change: {
        conflicts: ['northern-ireland'],
        projection: 'network',
        panel: 'gaps',
      },
    },
  ],
  actions: [clearDraft, savePairs],
  open: async () => (await import('./open.ts')).open,
};
