import type { CodingsFragment } from '../../api/types.generated.ts';
import { describeSpanInLine } from '../../dates/describeSpan.ts';
import { ConfidenceBadge } from '../../records/ConfidenceBadge.tsx';
import { Evidence } from '../../records/Evidence.tsx';
import { ClaimList } from '../../records/ClaimList.tsx';
import type { CodingClaim } from './isFourTrackCoding.ts';
import { TrackChip, trackName } from './TrackChip.tsx';
import record from '../../records/record.module.css';
import tone from '../../ui/tone.module.css';
import styles from './CodedAndDerived.module.css';

const basisWords = {
  CLAIMED: 'claimed: a source uses the term',
  CODED: 'coded by editors from who took part',
} as const;

const Coding = ({ coding, counts }: { readonly coding: CodingClaim; readonly counts: boolean }) => {
  const dated = coding.span.from !== null || coding.span.to !== null;
  return (
    <li>
      <p>
        <b>{coding.to.name}</b>
        <span className={tone.muted}>
          {' '}
          {basisWords[coding.basis]}
          {counts ? '; this one counts' : ''}
        </span>
      </p>
      <div className={record.facts}>
        {dated && <span>{describeSpanInLine(coding.span, true)}</span>}
        <ConfidenceBadge confidence={coding.confidence} />
        <Evidence sources={coding.sources} />
      </div>
    </li>
  );
};

const DerivedEvidence = ({ evidence }: { readonly evidence: CodingsFragment['derived']['evidence'] }) =>
  evidence.length === 0 ? null : (
    <details className={record.evidence}>
      <summary>
        {evidence.length === 1 ? '1 record' : `${evidence.length} records`} of who took part and who convened
      </summary>
      <ClaimList claims={evidence} />
    </details>
  );

const Derived = ({ derived, differs }: Pick<CodingsFragment, 'derived' | 'differs'>) => (
  <>
    <h4>
      As derived {derived.track !== null && <TrackChip code={derived.track} />}
      {differs && <span className={styles.differs}>differs</span>}
    </h4>
    <p>
      {derived.track === null
        ? 'Not determined. '
        : derived.mixed
          ? `Track ${trackName(derived.track)}, mixed: officials and unofficial people sat together. `
          : ''}
      {derived.reason}
    </p>
    {derived.missing.length > 0 && (
      <ul className={styles.missing} aria-label="What is not recorded">
        {derived.missing.map((missing) => (
          <li key={missing}>{missing}</li>
        ))}
      </ul>
    )}
    <DerivedEvidence evidence={derived.evidence} />
  </>
);

/** The tracks on which sources and editors put an event, and the one that its participants and conveners make it. */
export const CodedAndDerived = ({
  coded,
  codings,
}: {
  readonly coded: readonly CodingClaim[];
  /** Null until it is known. */
  readonly codings: Omit<CodingsFragment, 'codings'> | null;
}) => {
  const counted = codings?.counted ?? '';
  return (
    <div className={styles.codings} data-differs={codings?.differs === true}>
      <h4>As coded</h4>
      {coded.length === 0 ? (
        <p className={tone.muted}>On no track.</p>
      ) : (
        <ul>
          {coded.map((coding) => (
            <Coding
              key={coding.id}
              coding={coding}
              counts={coded.length > 1 && coding.to.name === `Track ${counted}`}
            />
          ))}
        </ul>
      )}
      {codings !== null && <Derived derived={codings.derived} differs={codings.differs} />}
    </div>
  );
};
