import { ArrowUpDown } from 'lucide-react';
import type { Room } from '../../room.tsx';
import { fields } from './fields.ts';
import { isFourTrackCoding } from './isFourTrackCoding.ts';
import { transferActions } from './transferActions.ts';

/** The room of transfers between tracks. */
export const transfers: Room = {
  id: 'transfers',
  name: 'Transfers',
  question: 'What moved between tracks?',
  Icon: ArrowUpDown,
  fields,
  width: 'tables',
  actions: transferActions,
  open: async () => (await import('./open.ts')).open,
  record: {
    covers: (kind, claim) => (kind === 'PROCESS' || kind === 'MEETING') && isFourTrackCoding(claim),
    load: async () => ({ Section: (await import('./RecordTracks.tsx')).RecordTracks }),
  },
};
