import type { ClaimFragment } from '../../api/types.generated.ts';
import { groupClaims } from '../../records/groupClaims.ts';
import { ClaimRows } from './ClaimRows.tsx';

/** An entity's relationships, grouped by what they are. */
export const ClaimGroups = ({
  entityId,
  claims,
}: {
  readonly entityId: string;
  readonly claims: readonly ClaimFragment[];
}) => groupClaims(entityId, claims).map((group) => <ClaimRows key={group.heading} group={group} />);
