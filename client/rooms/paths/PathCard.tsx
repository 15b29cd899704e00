import { GitCompareArrows, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Extent } from '../../time/useTimeline.ts';
import { confidenceWords } from '../../records/recordWords.ts';
import type { FoundPath } from './foundPath.ts';
import { PathHops } from './PathHops.tsx';
import { PathStairs } from './PathStairs.tsx';
import { PathTimeline } from './PathTimeline.tsx';
import { TrackRun } from './TrackRun.tsx';
import { writeDayShort } from '../../dates/writeDay.ts';
import { writeLength } from '../../dates/writeLength.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './PathCard.module.css';

/** One path: by what way, when and how sure. Chosen, it shows its names over time and its hops. */
export const PathCard = ({
  path,
  place,
  role,
  way,
  extent,
  laneOf,
  note,
  onChoose,
  onCompare,
}: {
  readonly path: FoundPath;
  readonly place: number;
  readonly role: 'chosen' | 'compared' | 'other';
  readonly way: string;
  readonly extent: Extent | null;
  readonly laneOf: ReadonlyMap<string, string>;
  /** What there is to say of the path while it is chosen. */
  readonly note: ReactNode;
  readonly onChoose: () => void;
  /** Null where there is nothing to compare with. */
  readonly onCompare: (() => void) | null;
}) => {
  const Drawing = role === 'chosen' ? PathStairs : PathTimeline;
  return (
    <li className={styles.card} data-role={role}>
      <button type="button" className={styles.choose} aria-expanded={role === 'chosen'} onClick={onChoose}>
        <span className={styles.head}>
          <span className={styles.place}>
            <span className={tone.visuallyHidden}>Path </span>
            {place}
          </span>
          <TrackRun tracks={path.tracks} />
          <span className={styles.days}>
            {path.hops.length} {path.hops.length === 1 ? 'hop' : 'hops'}
            {path.days !== null && ` · ${writeLength(path.days)}`}
          </span>
        </span>
        {role !== 'chosen' && (
          <span className={styles.way} dir="auto">
            {way}
          </span>
        )}
        {extent !== null && <Drawing {...{ path, extent, laneOf }} />}
        <span className={styles.dates} title="The latest day to set out and still arrive, and the day of arrival">
          sets out by {writeDayShort(path.departure)}
          <span aria-hidden="true"> → </span>
          <span className={tone.visuallyHidden}>, </span>
          arrives {writeDayShort(path.arrival)}
        </span>
        <span className={styles.dates}>
          {path.certainty === 'DEFINITE'
            ? 'in this order for certain'
            : 'perhaps in this order: some dates are imprecise'}{' '}
          · weakest hop {confidenceWords[path.weakestConfidence].name.toLowerCase()}
        </span>
      </button>
      {onCompare !== null && (
        <button
          type="button"
          className={`${buttons.quiet} ${styles.compare}`}
          onClick={onCompare}
          aria-pressed={role === 'compared'}
        >
          {role === 'compared' ? <X aria-hidden="true" /> : <GitCompareArrows aria-hidden="true" />}
          {role === 'compared' ? 'Stop comparing' : 'Compare'}
        </button>
      )}
      {role === 'chosen' && note}
      {role === 'chosen' && <PathHops path={path} />}
    </li>
  );
};
