import { gapState, type Gap, type Pair } from './pairs.ts';
import { Wording } from '../../records/Wording.tsx';
import tag from '../../ui/tag.module.css';
import styles from './GapSentence.module.css';

/** Why two groups are a gap, or why they are none. */
export const GapSentence = ({
  pair,
  gap,
  isDrafted,
}: {
  readonly pair: Pair;
  /** Null where they are none. */
  readonly gap: Gap | null;
  /** Whether that is so under the draft. */
  readonly isDrafted: boolean;
}) => (
  <p className={styles.sentence} data-gap={gapState(pair)}>
    <span dir="auto">
      <Wording of={pair.findingWording} />
      {gap !== null && (
        <>
          {' '}
          <Wording of={gap.wording} />
        </>
      )}
    </span>
    {isDrafted && <span className={`${tag.tag} ${styles.drafted}`}>with the draft</span>}
  </p>
);
