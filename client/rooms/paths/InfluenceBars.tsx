import type { InfluenceQuery } from '../../api/types.generated.ts';
import { laneColor } from '../../ui/laneColor.ts';
import tone from '../../ui/tone.module.css';
import styles from './InfluenceBars.module.css';

type Groups = InfluenceQuery['influence']['groups'];

interface TrackTotal {
  readonly track: string;
  readonly count: number;
  readonly years: string;
}

const totalsOf = (groups: Groups): TrackTotal[] =>
  [...new Set(groups.map(({ track }) => track))].map((track) => {
    const own = groups.filter((group) => group.track === track);
    const years = own.flatMap(({ year }) => (year === null ? [] : [year]));
    const first = Math.min(...years);
    const last = Math.max(...years);
    return {
      track,
      count: own.reduce((sum, group) => sum + group.count, 0),
      years: years.length === 0 ? '' : first === last ? String(first) : `${first}–${last}`,
    };
  });

/** How many events of each track a cone holds, and from when to when. */
export const InfluenceBars = ({
  groups,
  trackName,
}: {
  readonly groups: Groups;
  readonly trackName: (code: string) => string;
}) => {
  const totals = totalsOf(groups);
  const most = Math.max(1, ...totals.map(({ count }) => count));
  return (
    <ul className={styles.bars} aria-label="Events by track">
      {totals.map(({ track, count, years }) => (
        <li key={track}>
          <span className={styles.track}>{trackName(track)}</span>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${(100 * count) / most}%`, background: laneColor(track) }} />
          </span>
          <span>
            {count} {count === 1 ? 'event' : 'events'}
          </span>
          <span className={tone.muted}>{years}</span>
        </li>
      ))}
    </ul>
  );
};
