import type { TransferGrouping } from '../../api/types.generated.ts';

/** By what flows are grouped: as a choice, and what it means. */
export const flowGroupingWords: Readonly<
  Record<TransferGrouping, { readonly name: string; readonly meaning: string }>
> = {
  CAMP: {
    name: 'camp',
    meaning:
      'Which parties of a conflict stand together, as coded. A transfer is of the camp for which the carrier came where it arrives, else where it left; outsiders to the conflict stand apart, and so do mediators, facilitators, hosts, observers, advisers and offices, which are of no side.',
  },
  SIDE: {
    name: 'side',
    meaning:
      'For whom the carrier came where it arrives, else where it left. Mediators, facilitators, hosts, observers, advisers and offices are of no side.',
  },
  PROCESS: { name: 'process', meaning: 'The process at which it arrives, else the one that it left.' },
  CONFLICT: { name: 'conflict', meaning: 'The conflicts of that process; one of several stands with its like.' },
  CARRIER_KIND: { name: 'people and ideas', meaning: 'What moves.' },
  NONE: { name: 'not at all', meaning: '' },
};
