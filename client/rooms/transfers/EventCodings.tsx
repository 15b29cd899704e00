import { useQuery } from 'urql';
import { TrackCodingsDocument } from './operations.generated.ts';
import { CodedAndDerived } from './CodedAndDerived.tsx';
import type { CodingClaim } from './isFourTrackCoding.ts';
import styles from './EventCodings.module.css';
import { FaultLine } from '../../ui/FaultLine.tsx';

/** On which tracks an event is coded, and which is derived, for the inspector. */
export const EventCodings = ({
  id,
  claims,
}: {
  readonly id: string;
  /** The event's codings as far as they are known already. */
  readonly claims: readonly CodingClaim[];
}) => {
  const [{ data, error }, ask] = useQuery({ query: TrackCodingsDocument, variables: { event: id } });
  const codings = data?.trackCodings ?? null;
  return (
    <section className={styles.codings} aria-label="Track">
      <h3>On which track</h3>
      {error && <FaultLine what="The track derived" onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      <CodedAndDerived coded={codings?.codings ?? claims} codings={codings} />
    </section>
  );
};
