import { isByTrack } from '../../picture/actors/groupColors.ts';
import type { Looks } from '../../picture/looks.ts';
import { useView } from '../../state/useView.ts';
import { GroupSwatch } from './GroupSwatch.tsx';
import type { Pair } from './pairs.ts';
import tone from '../../ui/tone.module.css';
import styles from './GapHeading.module.css';

/** The id of the head of an opened gap. */
export const gapHeadId = 'gap-head';

/** Between which two groups a gap is, and how many people each has. */
export const GapHeading = ({ pair, looks }: { readonly pair: Pair; readonly looks: Looks }) => {
  const byTrack = isByTrack(useView(({ view }) => view.actorGrouping));
  const name = ({ key, label, size }: Pair['a']) => (
    <span>
      <GroupSwatch groupKey={key} colors={{ byTrack, looks }} className={styles.swatch} />
      <bdi>{label}</bdi> <span className={`${tone.muted} ${styles.size}`}>{size}</span>
    </span>
  );
  return (
    <h3 id={gapHeadId} className={styles.head} tabIndex={-1}>
      {name(pair.a)} <span className={styles.and}>and</span> {name(pair.b)}
    </h3>
  );
};
