import { Split } from 'lucide-react';
import type { Room } from '../../room.tsx';
import { saveBrokers, seeAsNetwork } from './brokerActions.ts';
import { fields } from './fields.ts';

/** The room of brokers. */
export const brokerage: Room = {
  id: 'brokers',
  name: 'Brokers',
  question: 'Who holds it together?',
  Icon: Split,
  fields,
  width: 'tables',
  actions: [seeAsNetwork, saveBrokers],
  open: async () => (await import('./open.ts')).open,
};
