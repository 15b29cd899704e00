import type { FoundPath } from './foundPath.ts';
import { arrivalOfPath, certaintyOfPath, departureOfPath } from './pathWords.ts';
import tone from '../../ui/tone.module.css';
import styles from './PathDates.module.css';

/** When a path sets out and arrives, and how sure that is. */
export const PathDates = ({ path }: { readonly path: FoundPath }) => (
  <>
    <span
      className={styles.dates}
      title="The days between which it can set out and still arrive, and the day of arrival"
    >
      {departureOfPath(path)}
      <span aria-hidden="true"> → </span>
      <span className={tone.visuallyHidden}>, </span>
      {arrivalOfPath(path)}
    </span>
    <span className={styles.dates}>{certaintyOfPath(path)}</span>
  </>
);
