import { useState } from 'react';
import { BrokerChangesDocument } from './operations.generated.ts';
import type { BrokerChangesQuery, BrokerMeasure } from '../../api/types.generated.ts';
import { useView } from '../../state/useView.ts';
import { useLongWork } from '../../api/useLongWork.ts';
import { WorkNotice } from '../../ui/WorkNotice.tsx';
import type { BrokersQuestion } from './brokersQuestion.ts';
import { writeWindowInWords } from './earlierWindow.ts';
import { measureWords, writeRank, writeValue } from '../../projection/measureWords.ts';
import { RankWindow } from './RankWindow.tsx';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import plainTable from './plainTable.module.css';
import styles from './RankChanges.module.css';

const shownAtFirst = 6;

type Movers = BrokerChangesQuery['brokerChanges']['rose'];

const MoverTable = ({
  title,
  sign,
  movers: { nodes, totalCount },
  measure,
}: {
  readonly title: string;
  readonly sign: string;
  readonly movers: Movers;
  readonly measure: BrokerMeasure;
}) => {
  const [all, setAll] = useState(false);
  const step = useView((state) => state.step);
  if (totalCount === 0) return null;
  const place = (rank: number | null, value: number | null) => (
    <td>
      {rank === null ? (
        <span className={tone.muted}>not tied</span>
      ) : (
        <>
          {writeRank(rank)} <span className={tone.muted}>{writeValue(measure, value)}</span>
        </>
      )}
    </td>
  );
  return (
    <section className={styles.movers} aria-label={title}>
      <h4>
        <span aria-hidden="true">{sign}</span> {title} <span className={tone.muted}>{totalCount}</span>
      </h4>
      <table className={plainTable.table}>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Before</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {(all ? nodes : nodes.slice(0, shownAtFirst)).map(({ person, before, after, valueBefore, valueAfter }) => (
            <tr key={person.id}>
              <th scope="row">
                <button
                  type="button"
                  className={buttons.link}
                  dir="auto"
                  onClick={() => step(after === null ? { selection: person.id } : { broker: person.id })}
                >
                  {person.name}
                </button>
              </th>
              {place(before, valueBefore)}
              {place(after, valueAfter)}
            </tr>
          ))}
        </tbody>
      </table>
      {!all && nodes.length > shownAtFirst && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          Show {nodes.length === totalCount ? `all ${totalCount}` : `the first ${nodes.length} of ${totalCount}`}
        </button>
      )}
      {all && nodes.length < totalCount && (
        <p className={tone.muted}>
          The first {nodes.length} of {totalCount}.
        </p>
      )}
    </section>
  );
};

const isNobody = ({ rose, fell, came, left, kept }: BrokerChangesQuery['brokerChanges']): boolean =>
  kept + rose.totalCount + fell.totalCount + came.totalCount + left.totalCount === 0;

/** How places changed from an earlier window to the one in view. */
export const RankChanges = ({ question }: { readonly question: BrokersQuestion }) => {
  const { window, rankedBefore } = useView((state) => state.view);
  const { input, grouping, sort } = question;
  const after = input.window ?? null;
  const variables =
    rankedBefore === null || window === null || after === null
      ? null
      : { before: rankedBefore, after, input, grouping, measure: sort };
  const work = useLongWork(BrokerChangesDocument, variables);
  const changes = work.data?.brokerChanges ?? null;
  if (window === null) {
    return <p className={tone.muted}>Choose a window in the time bar; then it can be compared with an earlier one.</p>;
  }
  return (
    <div className={styles.changes} aria-busy={work.loading}>
      <p className={tone.muted}>
        Compare {writeWindowInWords(window)} with an earlier time, by {measureWords[sort].short.toLowerCase()}:
      </p>
      <RankWindow />
      <WorkNotice work={work} />
      {changes !== null && (
        <>
          {isNobody(changes) && <p className={tone.muted}>Nobody has a place in either.</p>}
          <p className={tone.muted}>
            Places, with {measureWords[sort].short.toLowerCase()} beside them. Equals share a place: 1st with 0 means
            that all have 0.
          </p>
          <MoverTable title="Rose" sign="↑" movers={changes.rose} measure={sort} />
          <MoverTable title="Fell" sign="↓" movers={changes.fell} measure={sort} />
          <MoverTable title="New here" sign="+" movers={changes.came} measure={sort} />
          <MoverTable title="No longer here" sign="−" movers={changes.left} measure={sort} />
        </>
      )}
    </div>
  );
};
