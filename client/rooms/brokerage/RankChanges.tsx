import { useState } from 'react';
import { BrokerChangesDocument, type BrokerMeasure } from '../../api/operations.generated.ts';
import { useView } from '../../state/useView.ts';
import { useLongWork } from '../../ui/useLongWork.ts';
import { WorkNotice } from '../../ui/WorkNotice.tsx';
import type { BrokersQuestion } from './brokersQuestion.ts';
import { writeWindowInWords } from './earlierWindow.ts';
import { measureWords, writeRank, writeValue } from './measureWords.ts';
import { rankMovers, type RankChange } from './rankMovers.ts';
import { RankWindow } from './RankWindow.tsx';

const shownAtFirst = 6;

const MoverTable = ({
  title,
  sign,
  changes,
  measure,
}: {
  readonly title: string;
  readonly sign: string;
  readonly changes: readonly RankChange[];
  readonly measure: BrokerMeasure;
}) => {
  const [all, setAll] = useState(false);
  const step = useView((state) => state.step);
  if (changes.length === 0) return null;
  const place = (rank: number | null, value: number | null) => (
    <td>
      {rank === null ? (
        <span className="muted">not tied</span>
      ) : (
        <>
          {writeRank(rank)} <span className="muted">{writeValue(measure, value)}</span>
        </>
      )}
    </td>
  );
  return (
    <section className="movers" aria-label={title}>
      <h4>
        <span aria-hidden="true">{sign}</span> {title} <span className="muted">{changes.length}</span>
      </h4>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Before</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {(all ? changes : changes.slice(0, shownAtFirst)).map(
            ({ person, before, after, valueBefore, valueAfter }) => (
              <tr key={person.id}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    dir="auto"
                    onClick={() => step(after === null ? { selection: person.id } : { broker: person.id })}
                  >
                    {person.name}
                  </button>
                </th>
                {place(before, valueBefore)}
                {place(after, valueAfter)}
              </tr>
            ),
          )}
        </tbody>
      </table>
      {!all && changes.length > shownAtFirst && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          Show all {changes.length}
        </button>
      )}
    </section>
  );
};

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
  const movers = work.data === null ? null : rankMovers(work.data.brokerChanges);
  if (window === null) {
    return <p className="muted">Choose a window in the time bar; then it can be compared with an earlier one.</p>;
  }
  return (
    <div className="rank-changes" aria-busy={work.loading}>
      <p className="muted">
        Compare {writeWindowInWords(window)} with an earlier time, by {measureWords[sort].short.toLowerCase()}:
      </p>
      <RankWindow />
      <WorkNotice work={work} />
      {movers !== null && (
        <>
          {work.data?.brokerChanges.length === 0 && <p className="muted">Nobody has a place in either.</p>}
          <p className="muted">
            Places, with {measureWords[sort].short.toLowerCase()} beside them. Equals share a place: 1st with 0 means
            that all have 0.
          </p>
          <MoverTable title="Rose" sign="↑" changes={movers.rose} measure={sort} />
          <MoverTable title="Fell" sign="↓" changes={movers.fell} measure={sort} />
          <MoverTable title="New here" sign="+" changes={movers.came} measure={sort} />
          <MoverTable title="No longer here" sign="−" changes={movers.left} measure={sort} />
        </>
      )}
    </div>
  );
};
