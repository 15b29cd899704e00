import type { ClaimFragment } from '../../api/types.generated.ts';
import { claimDetails } from '../../records/groupClaims.ts';
import { ClaimRows } from './ClaimRows.tsx';

/** Who came for an institution, or from it, and where; nothing where nobody is recorded. */
export const Delegations = ({
  claims,
  total,
}: {
  readonly claims: readonly ClaimFragment[];
  readonly total: number;
}) => {
  if (claims.length === 0) return null;
  const items = claims.map((claim) => ({ claim, other: claim.from, details: [claim.to.name, ...claimDetails(claim)] }));
  return <ClaimRows group={{ heading: 'Who came for it, or from it', items }} total={total} />;
};
