import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { isolated } from '../../api/isolate.ts';
import type { DisputesQuery } from '../../api/types.generated.ts';
import { claimDates } from '../../records/claimDates.ts';
import { Evidence } from '../../records/Evidence.tsx';
import { claimDetails, claimVerb } from '../../records/groupClaims.ts';
import { KindIcon } from '../../records/KindIcon.tsx';
import type { Slice, SliceEdge, SliceNode } from '../../picture/slice.ts';
import { useView } from '../../state/useView.ts';
import { FaultLine } from '../../ui/FaultLine.tsx';
import buttons from '../../ui/buttons.module.css';
import record from '../../records/record.module.css';
import skeleton from '../../ui/skeleton.module.css';
import tone from '../../ui/tone.module.css';
import claimGroup from '../inspector/claimGroup.module.css';
import { DisputesDocument } from './operations.generated.ts';
import styles from './Disputes.module.css';

type Dispute = DisputesQuery['disputes']['nodes'][number];

/** What is disputed, as a sentence without its end. */
const wordsOf = ({ entity, relationship }: Dispute): string =>
  relationship === null
    ? (entity?.name ?? '')
    : `${isolated(relationship.from.name)} ${claimVerb(relationship)} ${isolated(relationship.to.name)}`;

/** What the record says of it besides: what the sources say differently, where the record tells it. */
const accountOf = ({ account, relationship }: Dispute): string => {
  if (account !== null || relationship === null) return account ?? '';
  const said = [...claimDetails(relationship), claimDates(relationship)].filter(Boolean);
  return [...said, 'which source says what is not recorded'].join(' · ');
};

const DisputeRow = ({ dispute }: { readonly dispute: Dispute }) => {
  const step = useView((state) => state.step);
  const { entity, relationship } = dispute;
  const id = entity?.id ?? relationship?.id ?? null;
  const account = accountOf(dispute);
  const kind = entity?.kind ?? relationship?.from.kind;
  return (
    <li className={styles.dispute}>
      <button
        type="button"
        className={`${record.name} ${buttons.link}`}
        dir="auto"
        onClick={() => step({ selection: id })}
      >
        {kind !== undefined && <KindIcon kind={kind} />}
        {wordsOf(dispute)}
      </button>
      {account !== '' && (
        <p className={record.details} dir="auto">
          {account}
        </p>
      )}
      <Evidence sources={entity?.sources ?? relationship?.sources ?? []} />
    </li>
  );
};

/** The entity in whose entry a relationship is stated: where that is disputed, this is no other claim. */
const statedBy = ({ type, from, to }: SliceEdge): SliceNode | null =>
  type === 'PART_OF' || type === 'ADDRESSES' ? from : type === 'PRODUCED' ? to : null;

/** Ids of what is disputed in a picture. */
const disputedIn = ({ nodes, edges }: Slice): string[] => [
  ...nodes.filter(({ confidence }) => confidence === 'DISPUTED').map(({ id }) => id),
  ...edges
    .filter((edge) => edge.confidence === 'DISPUTED' && statedBy(edge)?.confidence !== 'DISPUTED')
    .map(({ id }) => id),
];

/** All that is disputed in the picture, with what is said about it; fetched when it is opened. */
export const Disputes = ({ slice }: { readonly slice: Slice }) => {
  const [isOpen, setOpen] = useState(false);
  const of = useMemo(() => disputedIn(slice), [slice]);
  const [{ data, error }, ask] = useQuery({ query: DisputesDocument, variables: { of }, pause: !isOpen });
  if (of.length === 0) return null;
  const shown = data?.disputes.nodes ?? [];
  return (
    <details
      className={`${claimGroup.group} ${styles.disputes}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>
          Disputed <span className={tone.muted}>{of.length === 1 ? '1 claim' : `${of.length} claims`}</span>
        </h3>
      </summary>
      <p className={tone.muted}>Sources contradict each other here, or do not quite say what is recorded.</p>
      {error !== undefined && (
        <FaultLine what="What is disputed" onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {data === undefined && error === undefined && (
        <div className={skeleton.skeleton} role="status" aria-label="Loading" />
      )}
      <ul>
        {shown.map((dispute) => (
          <DisputeRow key={dispute.entity?.id ?? dispute.relationship?.id} dispute={dispute} />
        ))}
      </ul>
      {data !== undefined && data.disputes.totalCount > shown.length && (
        <p className={tone.muted}>
          These are the first {shown.length} of {data.disputes.totalCount}.
        </p>
      )}
    </details>
  );
};
