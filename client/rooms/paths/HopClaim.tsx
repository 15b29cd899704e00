import { useQuery } from 'urql';
import { HopClaimDocument } from '../../records/operations.generated.ts';
import { useView } from '../../state/useView.ts';
import { claimDates } from '../../records/claimDates.ts';
import { claimDetails, claimVerb } from '../../records/groupClaims.ts';
import { ConfidenceBadge } from '../../records/ConfidenceBadge.tsx';
import { Wording } from '../../records/Wording.tsx';
import type { WordingParts } from '../../api/wordingPart.ts';
import { Evidence } from '../../records/Evidence.tsx';
import buttons from '../../ui/buttons.module.css';
import record from '../../records/record.module.css';
import tone from '../../ui/tone.module.css';
import styles from './HopClaim.module.css';

/** A record by which a hop can be made: the claim in words, its dates, how well it is supported, and its sources. */
export const HopClaim = ({ id, reason }: { readonly id: string; readonly reason: WordingParts | null }) => {
  const step = useView((state) => state.step);
  const [{ data, error }] = useQuery({ query: HopClaimDocument, variables: { id } });
  const claim = data?.relationship ?? null;
  return (
    <>
      {claim !== null && (
        <button
          type="button"
          className={`${buttons.link} ${styles.verb}`}
          title="Show this relationship"
          onClick={() => step({ selection: id })}
        >
          {[claimVerb(claim), ...claimDetails(claim)].join(' · ')}
        </button>
      )}
      {reason !== null && (
        <p className={styles.reason}>
          <Wording of={reason} />
        </p>
      )}
      <div className={record.facts}>
        {claim === null ? (
          <span className={tone.muted}>{error ? 'The evidence cannot be fetched.' : 'Fetching the evidence…'}</span>
        ) : (
          <>
            <span>{claimDates(claim)}</span>
            <ConfidenceBadge confidence={claim.confidence} />
            <Evidence sources={claim.sources} />
          </>
        )}
      </div>
    </>
  );
};
