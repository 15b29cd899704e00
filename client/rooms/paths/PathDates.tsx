import { writeDayShort } from '../../dates/writeDay.ts';
import type { FoundPath } from './foundPath.ts';
import { certaintyOfPath } from './pathWords.ts';
import tone from '../../ui/tone.module.css';
import styles from './PathDates.module.css';

/** When a path sets out and arrives, and how sure that is. */
export const PathDates = ({ path }: { readonly path: FoundPath }) => (
  <>
    <span className={styles.dates} title="The latest day to set out and still arrive, and the day of arrival">
      sets out by {writeDayShort(path.departure)}
      <span aria-hidden="true"> → </span>
      <span className={tone.visuallyHidden}>, </span>
      arrives {writeDayShort(path.arrival)}
    </span>
    <span className={styles.dates}>{certaintyOfPath(path)}</span>
  </>
);
