import type { ReactNode } from 'react';
import type { Extent } from '../../time/useTimeline.ts';
import { CompareButton } from './CompareButton.tsx';
import type { FoundPath } from './foundPath.ts';
import { PathCardHead } from './PathCardHead.tsx';
import { PathDates } from './PathDates.tsx';
import { PathHops } from './PathHops.tsx';
import { PathObjections } from './PathObjections.tsx';
import { PathStairs } from './PathStairs.tsx';
import { PathTimeline } from './PathTimeline.tsx';
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
  /** What there is to say of the path while it is chosen, or compared with the chosen one. */
  readonly note: ReactNode;
  readonly onChoose: () => void;
  /** Null where there is nothing to compare with. */
  readonly onCompare: (() => void) | null;
}) => {
  const Drawing = role === 'chosen' ? PathStairs : PathTimeline;
  return (
    <li className={styles.card} data-role={role}>
      <button type="button" className={styles.choose} aria-expanded={role === 'chosen'} onClick={onChoose}>
        <PathCardHead path={path} place={place} />
        {role !== 'chosen' && (
          <span className={styles.way} dir="auto">
            {way}
          </span>
        )}
        {extent !== null && <Drawing {...{ path, extent, laneOf }} />}
        <PathDates path={path} />
      </button>
      {onCompare !== null && <CompareButton isCompared={role === 'compared'} onClick={onCompare} />}
      <PathObjections path={path} />
      {note}
      {role === 'chosen' && <PathHops path={path} />}
    </li>
  );
};
