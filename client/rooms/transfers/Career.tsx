import { useQuery, type TypedDocumentNode } from 'urql';
import { IdeaCareerDocument, PersonCareerDocument } from './operations.generated.ts';
import type { PersonCareerQuery, PersonCareerQueryVariables } from '../../api/types.generated.ts';
import { useView } from '../../state/useView.ts';
import { KindIcon } from '../../records/KindIcon.tsx';
import type { ListedCareer } from './careerLayout.ts';
import { CareerStrip } from './CareerStrip.tsx';
import { directionColor, directionWords } from './directionWords.ts';
import { placeDates, placePart } from './PlaceLine.tsx';
import { TrackChip } from './TrackChip.tsx';
import { TransferMark } from './TransferMark.tsx';
import { writeLagRange } from '../../dates/writeLag.ts';
import buttons from '../../ui/buttons.module.css';
import record from '../../records/record.module.css';
import tone from '../../ui/tone.module.css';
import dates from './dates.module.css';
import styles from './Career.module.css';
import { FaultLine } from '../../ui/FaultLine.tsx';

const fourTracks = ['I', '1.5', 'II', 'III'] as const;

/** The four tracks always, so that careers compare; of the nine, those that the career touches. */
const lanesOf = ({ appearances }: ListedCareer, isNine: boolean): readonly string[] =>
  isNine ? [...new Set(appearances.map(({ track }) => track))].sort() : fourTracks;

const partAfterDates = (appearance: ListedCareer['appearances'][number]): string => {
  const part = placePart(appearance);
  return part === '' ? '' : ` · ${part}`;
};

const CareerList = ({ career }: { readonly career: ListedCareer }) => {
  const step = useView((state) => state.step);
  const arrivals = new Map(career.transfers.map((transfer) => [transfer.to.id, transfer]));
  const pairs = new Set(
    career.orderNotKnown.flatMap(({ around, within }) => [`${around.id} ${within.id}`, `${within.id} ${around.id}`]),
  );
  return (
    <ol className={styles.list}>
      {career.appearances.map((appearance, place) => {
        const transfer = arrivals.get(appearance.id);
        const before = career.appearances[place - 1];
        return (
          <li key={appearance.id}>
            {transfer && (
              <p className={styles.transfer} style={{ color: directionColor(transfer.direction) }}>
                <span aria-hidden="true">{directionWords[transfer.direction].sign}</span>{' '}
                {directionWords[transfer.direction].name.toLowerCase()}, after {writeLagRange(transfer.lagRange)}
                {transfer.certainty === 'POSSIBLE' && ' (only possible)'}
              </p>
            )}
            {before !== undefined && pairs.has(`${before.id} ${appearance.id}`) && (
              <p className={`${styles.transfer} ${tone.muted}`}>which of these two came first is not known</p>
            )}
            <TrackChip code={appearance.track} />{' '}
            <button
              type="button"
              className={`${buttons.link} ${record.name}`}
              dir="auto"
              onClick={() => step({ selection: appearance.at.id })}
            >
              <KindIcon kind={appearance.at.kind} />
              {appearance.at.name}
            </button>
            <span className={dates.dates}>
              {placeDates(appearance)}
              {appearance.via === 'OFFICE' ? ', takes office' : partAfterDates(appearance)}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

/** What of the record is no appearance in the career, and why. */
const NotPlaced = ({ leftOut }: { readonly leftOut: NonNullable<PersonCareerQuery['career']>['leftOut'] }) => {
  const missing = leftOut.undated + leftOut.withoutTrack;
  return (
    <>
      {missing > 0 && (
        <p className={tone.muted}>
          {missing === 1 ? '1 further appearance has' : `${missing} further appearances have`} no date or no known
          track.
        </p>
      )}
      {leftOut.contradictions > 0 && (
        <p className={tone.muted}>
          {leftOut.contradictions === 1
            ? '1 further appearance cannot be by the dates and is counted nowhere.'
            : `${leftOut.contradictions} further appearances cannot be by the dates and are counted nowhere.`}
        </p>
      )}
      {leftOut.rejected > 0 && (
        <p className={tone.muted}>
          Rejected in {leftOut.rejected === 1 ? 'one event or document' : `${leftOut.rejected} events or documents`}: it
          did not arrive there.
        </p>
      )}
    </>
  );
};

/** The tracks that a person or an idea passed through, for the inspector. */
export const Career = ({ id, kind }: { readonly id: string; readonly kind: 'PERSON' | 'IDEA' }) => {
  const lens = useView((state) => state.view.lens);
  const step = useView((state) => state.step);
  const query: TypedDocumentNode<PersonCareerQuery, PersonCareerQueryVariables> =
    kind === 'IDEA' ? IdeaCareerDocument : PersonCareerDocument;
  const [{ data, error }, ask] = useQuery({ query, variables: { id, lens } });
  const career = data?.career;
  if (error) return <FaultLine what="The career" onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!career || career.appearances.length === 0) return null;
  const { appearances, transfers, orderNotKnown, leftOut } = career;
  const count = transfers.length;
  const isOffice = appearances.some(({ via }) => via === 'OFFICE');
  return (
    <section className={styles.career} aria-label="Career">
      <h3>
        Career{' '}
        <span className={tone.muted}>
          {count === 0 ? 'no transfer' : count === 1 ? '1 transfer' : `${count} transfers`}
          {orderNotKnown.length > 0 &&
            `, ${orderNotKnown.length} ${orderNotKnown.length === 1 ? 'pair' : 'pairs'} without a known order`}
        </span>
      </h3>
      <CareerStrip career={career} codes={lanesOf(career, lens === 'NINE_TRACKS')} />
      <p className={styles.legend}>
        <span>● appearance</span>
        {isOffice && <span>■ takes office</span>}
        {transfers.some(({ certainty }) => certainty === 'POSSIBLE') && (
          <span>
            <TransferMark direction="LATERAL" possible /> only possible
          </span>
        )}
        {orderNotKnown.length > 0 && <span>··· order not known</span>}
      </p>
      {count > 0 && (
        <button
          type="button"
          className={`${buttons.quiet} ${styles.ledger}`}
          onClick={() => step({ panel: 'transfers', tab: 'ledger', focus: [id], selection: null, transfer: null })}
        >
          List these transfers
        </button>
      )}
      <details>
        <summary>
          {appearances.length === 1 ? 'The appearance' : `All ${appearances.length} appearances`} in order
        </summary>
        <CareerList career={career} />
      </details>
      <NotPlaced leftOut={leftOut} />
    </section>
  );
};
