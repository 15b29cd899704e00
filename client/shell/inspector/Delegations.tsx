import { useState } from 'react';
import type { ClaimFragment } from '../../api/types.generated.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { claimDetails } from '../../records/groupClaims.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import claimGroup from './claimGroup.module.css';

const shownAtFirst = 8;

/** Who came for an institution, or from it, and where. */
export const Delegations = ({
  claims,
  total,
}: {
  readonly claims: readonly ClaimFragment[];
  readonly total: number;
}) => {
  const [all, setAll] = useState(false);
  if (claims.length === 0) return null;
  const shown = all ? claims : claims.slice(0, shownAtFirst);
  return (
    <section className={claimGroup.group}>
      <h3>
        Who came for it, or from it <span className={tone.muted}>{total}</span>
      </h3>
      <ul>
        {shown.map((claim) => (
          <ClaimRow
            key={claim.id}
            item={{ claim, other: claim.from, details: [claim.to.name, ...claimDetails(claim)] }}
          />
        ))}
      </ul>
      {!all && claims.length > shownAtFirst && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          Show {claims.length - shownAtFirst} more
        </button>
      )}
      {all && total > claims.length && (
        <p className={tone.muted}>
          The first {claims.length} of {total}.
        </p>
      )}
    </section>
  );
};
