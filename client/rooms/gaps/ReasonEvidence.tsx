import { useQuery } from 'urql';
import { HopClaimDocument } from '../../records/operations.generated.ts';
import { useView } from '../../state/useView.ts';
import { describeSpanInLine } from '../../dates/describeSpan.ts';
import { ConfidenceBadge } from '../../records/ConfidenceBadge.tsx';
import { claimDetails, claimVerb } from '../../records/groupClaims.ts';
import { SourceList } from '../../records/SourceList.tsx';
import buttons from '../../ui/buttons.module.css';
import record from '../../records/record.module.css';
import tone from '../../ui/tone.module.css';

/** One record that a reason rests on: what it says, when, how well it is supported, and by which sources. */
export const ReasonEvidence = ({ id }: { readonly id: string }) => {
  const step = useView((state) => state.step);
  const [{ data, error, fetching }] = useQuery({ query: HopClaimDocument, variables: { id } });
  const claim = data?.relationship ?? null;
  if (claim === null) {
    return (
      <li className={tone.muted}>
        {error || !fetching ? 'The evidence cannot be fetched.' : 'Fetching the evidence…'}
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        className={buttons.link}
        dir="auto"
        title="Show this relationship"
        onClick={() => step({ selection: id })}
      >
        <bdi>{claim.from.name}</bdi> {claimVerb(claim)} <bdi>{claim.to.name}</bdi>
      </button>
      {claimDetails(claim).length > 0 && <p className={record.details}>{claimDetails(claim).join(' · ')}</p>}
      <p className={record.facts}>
        <span>{describeSpanInLine(claim.span, claim.type === 'AFFILIATED_WITH')}</span>
        <ConfidenceBadge confidence={claim.confidence} />
      </p>
      {claim.sources.length === 0 ? <p className={record.none}>no source</p> : <SourceList sources={claim.sources} />}
    </li>
  );
};
