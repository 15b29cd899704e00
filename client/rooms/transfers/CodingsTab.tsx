import { useMemo } from 'react';
import { TrackDifferencesDocument } from './operations.generated.ts';
import type { TrackDifferencesQuery } from '../../api/types.generated.ts';
import { describeSpan } from '../../dates/describeSpan.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { lasts } from '../../records/recordWords.ts';
import { CodedAndDerived } from './CodedAndDerived.tsx';
import { EntityLink } from '../../records/EntityLink.tsx';
import { usePages } from '../../api/usePages.ts';
import type { TransfersState } from './useTransfers.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import transferCount from './transferCount.module.css';
import dates from './dates.module.css';
import styles from './CodingsTab.module.css';

const pick = (data: TrackDifferencesQuery) => data.trackDifferences;
const eventsAPage = 15;

/** Events whose coded track is not the one that follows from who took part and who convened. */
export const CodingsTab = ({ state: { question } }: { readonly state: TransfersState }) => {
  const variables = useMemo(
    () =>
      question === null
        ? null
        : { window: question.window, conflicts: question.filter.conflicts ?? null, first: eventsAPage },
    [question],
  );
  const { nodes, total, loading, error, retry, more } = usePages(TrackDifferencesDocument, variables, pick);
  if (error && nodes.length === 0) return <ErrorNotice error={error} onRetry={retry} />;
  return (
    <section aria-label="Codings that differ" aria-busy={loading} className={styles.differences}>
      <p role="status" className={transferCount.count}>
        {total === null
          ? 'Loading…'
          : total === 0
            ? 'Wherever a track can be derived here, it is one of those coded.'
            : `${total === 1 ? '1 event is' : `${total.toLocaleString('en')} events are`} coded on another track than the one derived.`}
      </p>
      <p className={tone.muted}>
        Derived after Mapendere’s rule from the capacities of those who took part and from who convened. Neither is
        wrong by that: look at both sources.
      </p>
      <ul>
        {nodes.map((codings) => (
          <li key={codings.event.id} className={styles.difference}>
            <p>
              <EntityLink entity={codings.event} />
            </p>
            <p className={dates.dates}>{describeSpan(codings.event.span, lasts(codings.event.kind)).text}</p>
            <CodedAndDerived coded={codings.codings} codings={codings} />
          </li>
        ))}
      </ul>
      {more !== null && (
        <button type="button" className={buttons.button} onClick={more} disabled={loading}>
          Show more
        </button>
      )}
    </section>
  );
};
