import { useQuery } from 'urql';
import { IdeaAdoptionsDocument } from './operations.generated.ts';
import type { IdeaAdoptionsQuery, TransferFilter } from '../../api/types.generated.ts';
import { useView } from '../../state/useView.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { EntityLink } from '../../records/EntityLink.tsx';
import { PlaceLine } from './PlaceLine.tsx';
import type { TransfersState } from './useTransfers.ts';
import { writeLag, writeLagRange } from '../../dates/writeLag.ts';
import tone from '../../ui/tone.module.css';
import transferCount from './transferCount.module.css';
import styles from './IdeasTab.module.css';

type Adoption = IdeaAdoptionsQuery['ideaAdoptions']['adoptions'][number];

const adoptedSentence = ({ firstOutside, adopted, medianLag }: IdeaAdoptionsQuery['ideaAdoptions']): string => {
  if (firstOutside === 0) return 'No idea here first appeared outside Track I.';
  const ideas = firstOutside === 1 ? '1 idea' : `${firstOutside} ideas`;
  const share = `Of ${ideas} that first appeared outside Track I, ${adopted} ${adopted === 1 ? 'was' : 'were'} adopted in a document of Track I`;
  return medianLag === null ? `${share}.` : `${share}: half of these within ${writeLag(medianLag)}.`;
};

const hasNarrowFocus = ({ carriers, processes, sides }: TransferFilter): boolean =>
  [carriers, processes, sides].some((ids) => ids != null);

const AdoptionRow = ({ adoption }: { readonly adoption: Adoption }) => {
  const { idea, first, adoption: reached, lag, lagRange, likelyCarriers } = adoption;
  const range = writeLagRange(lagRange);
  return (
    <li className={styles.adoption}>
      <p className={styles.head}>
        <EntityLink entity={{ ...idea, kind: 'IDEA' }} />
        <span className={styles.lag} title={range === '' ? undefined : `Its dates leave open: ${range}.`}>
          {writeLag(lag)}
        </span>
      </p>
      <PlaceLine place={first} />
      <PlaceLine place={reached} />
      {likelyCarriers.length > 0 && (
        <p className={tone.muted}>
          Present at both: <span dir="auto">{likelyCarriers.map(({ person }) => person.name).join(', ')}</span>
        </p>
      )}
    </li>
  );
};

/** What became of ideas that first appeared outside Track I. */
export const IdeasTab = ({ state: { question } }: { readonly state: TransfersState }) => {
  const lens = useView((view) => view.view.lens);
  const [{ data, error, fetching }, ask] = useQuery({
    query: IdeaAdoptionsDocument,
    variables: {
      window: question?.window ?? null,
      // None of the nine tracks is that of official documents.
      lens: lens === 'NINE_TRACKS' ? 'FOUR_TRACKS' : lens,
      conflicts: question?.filter.conflicts ?? null,
    },
    pause: question === null,
  });
  if (error && data === undefined) {
    return <ErrorNotice error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  }
  if (data === undefined) return <p className={tone.muted}>{fetching ? 'Loading…' : ''}</p>;
  const { ideaAdoptions } = data;
  const { adoptions } = ideaAdoptions;
  const notAdopted = ideaAdoptions.firstOutside - ideaAdoptions.adopted;
  return (
    <section className={styles.ideas} aria-label="Ideas adopted" aria-busy={fetching}>
      <p role="status" className={transferCount.count}>
        {adoptedSentence(ideaAdoptions)}
      </p>
      {question !== null && hasNarrowFocus(question.filter) && (
        <p className={tone.muted}>
          Ideas are counted over all processes, whatever person or process the picture shows.
        </p>
      )}
      {lens === 'NINE_TRACKS' && (
        <p className={tone.muted}>Told by the four tracks: none of the nine is that of official documents.</p>
      )}
      <ul className={styles.adoptions} aria-label="Adopted ideas, the quickest first">
        {adoptions.map((adoption) => (
          <AdoptionRow key={adoption.idea.id} adoption={adoption} />
        ))}
      </ul>
      {adoptions.length < ideaAdoptions.adopted && (
        <p className={tone.muted}>These are the {adoptions.length} that were adopted most quickly.</p>
      )}
      {adoptions.length > 0 && (
        <p className={tone.muted}>
          Who was present at both ends is consistent with having carried the idea; it is no proof.
        </p>
      )}
      {notAdopted > 0 && (
        <details className={styles.others}>
          <summary>{notAdopted} not adopted in any document of Track I that is held here</summary>
          <ul>
            {ideaAdoptions.notAdopted.map((idea) => (
              <li key={idea.id}>
                <EntityLink entity={{ ...idea, kind: 'IDEA' }} />
              </li>
            ))}
          </ul>
          {ideaAdoptions.notAdopted.length < notAdopted && <p className={tone.muted}>The first by name are listed.</p>}
        </details>
      )}
    </section>
  );
};
