import type { FoundPath } from './foundPath.ts';
import { endOfPath, lengthOfPath } from './pathWords.ts';
import { TrackRun } from './TrackRun.tsx';
import tone from '../../ui/tone.module.css';
import styles from './PathCardHead.module.css';

/** The place of a path among those found, the tracks that it passes, how long it is, and how it ends. */
export const PathCardHead = ({ path, place }: { readonly path: FoundPath; readonly place: number }) => (
  <>
    <span className={styles.head}>
      <span className={styles.place}>
        <span className={tone.visuallyHidden}>Path </span>
        {place}
      </span>
      <TrackRun tracks={path.tracks} />
      <span className={styles.length}>{lengthOfPath(path)}</span>
    </span>
    <span className={styles.end}>Its end: {endOfPath(path)}</span>
  </>
);
