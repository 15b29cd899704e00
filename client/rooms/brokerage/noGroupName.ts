import type { ActorGrouping, BrokerSidesFragment } from '../../api/types.generated.ts';

/** What is said of a person in no group: for which sides the person came, where people are grouped by these. */
export const noGroupName = ({ sides: { sides } }: BrokerSidesFragment, grouping: ActorGrouping): string => {
  if (grouping !== 'CAMP' && grouping !== 'SIDE') return 'no group on record';
  const names = sides.map(({ side }) => side.name).join(', ');
  if (sides.length === 0) return 'no side';
  return sides.length === 1 ? `for ${names}, of no camp` : `several sides: ${names}`;
};
