import { useState } from 'react';
import { useQuery } from 'urql';
import type { MetQuery } from '../../api/types.generated.ts';
import { claimDates } from '../../records/claimDates.ts';
import { ConfidenceBadge } from '../../records/ConfidenceBadge.tsx';
import { EntityLink } from '../../records/EntityLink.tsx';
import { useView } from '../../state/useView.ts';
import { FaultLine } from '../../ui/FaultLine.tsx';
import { metSentence } from './metSentence.ts';
import { MetDocument } from './operations.generated.ts';
import buttons from '../../ui/buttons.module.css';
import record from '../../records/record.module.css';
import skeleton from '../../ui/skeleton.module.css';
import tone from '../../ui/tone.module.css';
import claimGroup from './claimGroup.module.css';
import styles from './MetPeople.module.css';

type Met = Extract<NonNullable<MetQuery['node']>, { met: unknown }>['met'];

const most = 100;
const shownAtFirst = 12;

const MeetingRow = ({ claim }: { readonly claim: Met['nodes'][number]['participations'][number] }) => {
  const step = useView((state) => state.step);
  return (
    <li>
      <EntityLink entity={claim.to} />
      <div className={record.facts}>
        <span>{claimDates(claim)}</span>
        <ConfidenceBadge confidence={claim.confidence} />
        <button type="button" className={buttons.link} onClick={() => step({ selection: claim.id })}>
          Evidence
        </button>
      </div>
    </li>
  );
};

const MetRow = ({ met: { person, participations } }: { readonly met: Met['nodes'][number] }) => (
  <li className={styles.met}>
    <EntityLink entity={person} />
    <details className={record.evidence}>
      <summary>{metSentence(participations)}</summary>
      <ul>
        {participations.map((claim) => (
          <MeetingRow key={claim.id} claim={claim} />
        ))}
      </ul>
    </details>
  </li>
);

/** Who is recorded at the same meetings as a person, how often and when; fetched when it is opened. */
export const MetPeople = ({ id }: { readonly id: string }) => {
  const [isOpen, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const [{ data, error }, ask] = useQuery({ query: MetDocument, variables: { id, first: most }, pause: !isOpen });
  const met = data?.node != null && 'met' in data.node ? data.node.met : null;
  const listed = met?.nodes ?? [];
  const shown = all ? listed : listed.slice(0, shownAtFirst);
  return (
    <details className={`${claimGroup.group} ${styles.group}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>Who was at the same meetings {met !== null && <span className={tone.muted}>{met.totalCount}</span>}</h3>
      </summary>
      <p className={tone.muted}>
        Both are recorded at them; that they talked is not. What is recorded for a process as a whole does not count.
      </p>
      {error !== undefined && (
        <FaultLine what="Who was at the same meetings" onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {met === null && error === undefined && <div className={skeleton.skeleton} role="status" aria-label="Loading" />}
      {met !== null && met.totalCount === 0 && <p>Nobody is recorded at a meeting with this person.</p>}
      <ul>
        {shown.map((one) => (
          <MetRow key={one.person.id} met={one} />
        ))}
      </ul>
      {shown.length < listed.length && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          Show {listed.length - shown.length} more
        </button>
      )}
      {all && met !== null && met.totalCount > listed.length && (
        <p className={tone.muted}>
          These are the first {listed.length} of {met.totalCount}.
        </p>
      )}
    </details>
  );
};
