import type { ClaimFragment } from '../../api/types.generated.ts';
import type { WordingParts } from '../../api/wordingPart.ts';
import { useView } from '../../state/useView.ts';
import { describeSpanInLine } from '../../dates/describeSpan.ts';
import { KindIcon } from '../../records/KindIcon.tsx';
import { ConfidenceBadge } from '../../records/ConfidenceBadge.tsx';
import { claimDates } from '../../records/claimDates.ts';
import { claimDetails, claimVerb } from '../../records/groupClaims.ts';
import { SourceList } from '../../records/SourceList.tsx';
import { Wording } from '../../records/Wording.tsx';
import buttons from '../../ui/buttons.module.css';
import record from '../../records/record.module.css';
import tone from '../../ui/tone.module.css';
import inspected from './inspected.module.css';
import aside from '../../ui/aside.module.css';

/** That sources differ, and whether the record tells how. */
const disputeWords = (claim: ClaimFragment): string => {
  const isTold = claim.typename === 'Influence' || (claim.typename === 'PartyToConflict' && claim.campNote !== '');
  return isTold
    ? 'Sources contradict each other here, or do not quite say this: how is told above.'
    : 'Sources contradict each other here, or do not quite say this; which of them says what is not recorded.';
};

/** One relationship: what it says, when, how sure, and on what evidence. */
export const RelationshipDetails = ({
  claim,
  contradiction,
}: {
  readonly claim: ClaimFragment & { readonly recordedAt?: string };
  /** What about it cannot be; null for nothing. */
  readonly contradiction: WordingParts | null;
}) => {
  const step = useView((state) => state.step);
  const end = ({ id, name, kind }: ClaimFragment['from']) => (
    <button
      type="button"
      className={`${buttons.link} ${record.name}`}
      dir="auto"
      onClick={() => step({ selection: id })}
    >
      <KindIcon kind={kind} />
      {name}
    </button>
  );
  const details = claimDetails(claim);
  const dates = claimDates(claim);
  return (
    <article className={inspected.details}>
      <p className={inspected.kind}>Relationship</p>
      <h2 className={`${aside.title} ${inspected.sentence}`}>
        {end(claim.from)} <span className={tone.muted}>{claimVerb(claim)}</span> {end(claim.to)}
      </h2>
      {details.length > 0 && <p>{details.join(' · ')}</p>}
      {dates !== '' && <p className={inspected.dates}>{dates}</p>}
      <div className={record.facts}>
        <ConfidenceBadge confidence={claim.confidence} />
      </div>
      {(contradiction !== null || claim.confidence === 'DISPUTED') && (
        <ul className={record.doubts} aria-label="Known doubts">
          {contradiction !== null && (
            <li>
              Contradicts the dates: <Wording of={contradiction} /> Counted nowhere.
            </li>
          )}
          {claim.confidence === 'DISPUTED' && <li>{disputeWords(claim)}</li>}
        </ul>
      )}
      <h3>Evidence</h3>
      {claim.sources.length === 0 ? (
        <p className={tone.muted}>No source is named.</p>
      ) : (
        <SourceList sources={claim.sources} />
      )}
      {claim.recordedAt !== undefined && (
        <p className={tone.muted}>
          Put into this store on {describeSpanInLine({ from: claim.recordedAt.slice(0, 10), to: null }, false)}.
        </p>
      )}
    </article>
  );
};
