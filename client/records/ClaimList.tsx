import type { CodingsFragment } from '../api/types.generated.ts';
import { ConfidenceBadge } from './ConfidenceBadge.tsx';
import { Evidence } from './Evidence.tsx';
import { claimVerb } from './groupClaims.ts';
import record from './record.module.css';
import styles from './ClaimList.module.css';
import tone from '../ui/tone.module.css';

/** Records that something rests on, each with its confidence and sources. */
export const ClaimList = ({ claims }: { readonly claims: CodingsFragment['derived']['evidence'] }) => (
  <ul className={styles.list}>
    {claims.map((claim) => (
      <li key={claim.id}>
        <span dir="auto">
          {claim.from.name} <span className={tone.muted}>{claimVerb(claim)}</span> {claim.to.name}
        </span>
        <span className={record.facts}>
          <ConfidenceBadge confidence={claim.confidence} />
          <Evidence sources={claim.sources} />
        </span>
      </li>
    ))}
  </ul>
);
