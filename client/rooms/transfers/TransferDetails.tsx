import type { KeyboardEvent } from 'react';
import { useQuery } from 'urql';
import { isolated } from '../../api/isolate.ts';
import { IdeaTransfersDocument, PersonTransfersDocument } from './operations.generated.ts';
import type { PersonTransfersQuery, PersonTransfersQueryVariables } from '../../api/types.generated.ts';
import { useView } from '../../state/useView.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ClaimList } from '../../records/ClaimList.tsx';
import type { PlacedTransfers } from './countTransfers.ts';
import { EntityLink } from '../../records/EntityLink.tsx';
import { Wording } from '../../records/Wording.tsx';
import { trackName } from './TrackChip.tsx';
import type { ListedTransfer } from './transferOf.ts';
import type { TypedDocumentNode } from 'urql';
import buttons from '../../ui/buttons.module.css';
import record from '../../records/record.module.css';
import tone from '../../ui/tone.module.css';
import styles from './TransferDetails.module.css';

type Details = NonNullable<PersonTransfersQuery['career']>['transfers'][number];

const remarksOf = ({ from, to, withinProcess, certainty }: ListedTransfer): string[] => {
  const contested = [from, to].flatMap(({ at, track, contested: others }) =>
    others.length === 0
      ? []
      : [
          `${isolated(at.name)} is counted on Track ${trackName(track)}; it is also coded on ${others.map(trackName).join(', ')}.`,
        ],
  );
  return [
    certainty === 'POSSIBLE' ? 'Only possible: its dates do not settle which end came first.' : '',
    withinProcess ? 'Both ends are in one process, which itself moved between tracks.' : '',
    ...contested,
  ].filter(Boolean);
};

const EvidenceList = ({ evidence }: Pick<Details, 'evidence'>) => (
  <>
    <h4>Evidence</h4>
    <ClaimList claims={evidence} />
  </>
);

const LikelyCarriers = ({ carriers }: { readonly carriers: Details['likelyCarriers'] }) =>
  carriers.length > 0 && (
    <>
      <h4>Present at both ends</h4>
      <p className={tone.muted}>Consistent with carrying it; no proof of it.</p>
      <p className={styles.links}>
        {carriers.map(({ person }) => (
          <EntityLink key={person.id} entity={person} />
        ))}
      </p>
    </>
  );

/** The table takes Enter and Space for its rows; here they belong to the buttons and links. */
const keepPress = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
};

/** What a transfer says in a sentence, what is in doubt, who may have carried it, and on what it rests. */
export const TransferDetails = ({
  transfer,
  placed,
}: {
  readonly transfer: ListedTransfer;
  readonly placed: PlacedTransfers | null;
}) => {
  const lens = useView((state) => state.view.lens);
  const step = useView((state) => state.step);
  const { carrier, from, to } = transfer;
  const query: TypedDocumentNode<PersonTransfersQuery, PersonTransfersQueryVariables> =
    carrier.kind === 'IDEA' ? IdeaTransfersDocument : PersonTransfersDocument;
  const [{ data, error, fetching }, ask] = useQuery({ query, variables: { id: carrier.id, lens } });
  const details = data?.career?.transfers.find(({ id }) => id === transfer.id);
  const isDrawn = placed === null || [...placed.drawn.values()].some(({ id }) => id === transfer.id);
  const remarks = remarksOf(transfer);
  return (
    <div className={styles.details} role="group" aria-label="Details" onKeyDown={keepPress}>
      {error && details === undefined && (
        <ErrorNotice error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {fetching && details === undefined && <p className={tone.muted}>Loading…</p>}
      {details && (
        <p dir="auto">
          <Wording of={details.wording} lags="rounded" />
        </p>
      )}
      <p className={styles.links}>
        <EntityLink entity={carrier} /> <EntityLink entity={from.at} /> <EntityLink entity={to.at} />
      </p>
      {remarks.length > 0 && (
        <ul className={record.doubts} aria-label="Known doubts">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {details && <LikelyCarriers carriers={details.likelyCarriers} />}
      {details && <EvidenceList evidence={details.evidence} />}
      {!isDrawn && (
        <p className={tone.muted}>
          Not drawn in this picture.{' '}
          <button
            type="button"
            className={buttons.link}
            onClick={() => step({ focus: [carrier.id], window: null, projection: 'lanes' })}
          >
            Show the career of {carrier.name}
          </button>
        </p>
      )}
    </div>
  );
};
