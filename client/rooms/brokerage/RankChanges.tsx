import { BrokerChangesDocument } from './operations.generated.ts';
import type { BrokerChangesQuery } from '../../api/types.generated.ts';
import { useView } from '../../state/useView.ts';
import { useLongWork } from '../../api/useLongWork.ts';
import { WorkNotice } from '../../ui/WorkNotice.tsx';
import type { BrokersQuestion } from './brokersQuestion.ts';
import { writeWindowInWords } from './earlierWindow.ts';
import { measureWords } from '../../projection/measureWords.ts';
import { MoverTable } from './MoverTable.tsx';
import { RankWindow } from './RankWindow.tsx';
import tone from '../../ui/tone.module.css';
import styles from './RankChanges.module.css';

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
