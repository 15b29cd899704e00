import type { Slice } from '../../picture/slice.ts';
import { useView } from '../../state/useView.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { AdoptionRow } from './AdoptionRow.tsx';
import { IdeasCopy } from './IdeasCopy.tsx';
import { IdeasExport } from './IdeasExport.tsx';
import { adoptedSentence, hasNarrowFocus, openSentence, soonSentence } from './ideaWords.ts';
import { IdeasInPicture } from './IdeasInPicture.tsx';
import { NotAdopted } from './NotAdopted.tsx';
import type { TransfersState } from './useTransfers.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import transferCount from './transferCount.module.css';
import styles from './IdeasTab.module.css';

/** What became of ideas that first appeared outside Track I. */
export const IdeasTab = ({
  state: { question, adoptions: asked, ideas },
  slice,
}: {
  readonly state: TransfersState;
  /** What the picture draws. */
  readonly slice: Slice | null;
}) => {
  const lens = useView((view) => view.view.lens);
  const { answer, variables, fetching, error, retry } = asked;
  if (error && answer === null) return <ErrorNotice error={error} onRetry={retry} />;
  if (answer === null) return <p className={tone.muted}>{fetching ? 'Loading…' : ''}</p>;
  const { firstOutside, adopted, adoptions, notAdopted } = answer;
  return (
    <section className={styles.ideas} aria-label="Ideas adopted" aria-busy={fetching}>
      <p role="status" className={transferCount.count}>
        {adoptedSentence(answer)}
      </p>
      {[soonSentence(answer), openSentence(answer)].filter(Boolean).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <IdeasInPicture {...{ ideas, slice }} />
      {question !== null && hasNarrowFocus(question.filter) && (
        <p className={tone.muted}>
          Ideas are counted over all processes, whatever person or process the picture shows.
        </p>
      )}
      {lens === 'NINE_TRACKS' && (
        <p className={tone.muted}>Told by the four tracks: none of the nine is that of official documents.</p>
      )}
      {firstOutside > 0 && (
        <div className={buttons.row}>
          <IdeasCopy answer={answer} />
          <IdeasExport variables={variables} adopted={adopted} notAdopted={firstOutside - adopted} />
        </div>
      )}
      <ul className={styles.adoptions} aria-label="Adopted ideas, the quickest first">
        {adoptions.map((adoption) => (
          <AdoptionRow key={adoption.idea.id} adoption={adoption} />
        ))}
      </ul>
      {adoptions.length < adopted && (
        <p className={tone.muted}>These are the {adoptions.length} that were adopted most quickly.</p>
      )}
      {adoptions.length > 0 && (
        <p className={tone.muted}>
          Who was present at both ends is consistent with having carried the idea; it is no proof.
        </p>
      )}
      <NotAdopted ideas={notAdopted} count={firstOutside - adopted} />
    </section>
  );
};
