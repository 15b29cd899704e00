import type { Extent } from '../../time/useTimeline.ts';
import { laneColor } from '../../ui/laneColor.ts';
import type { FoundPath } from './foundPath.ts';
import { timelineRows } from './timelineRows.ts';
import pathDot from './pathDot.module.css';
import styles from './PathTimeline.module.css';

const width = 320;
const height = 18;
const margin = 7;

/** A path on one line: its events as dots at their true time, coloured by track; dashed where the order is only possible. */
export const PathTimeline = ({
  path,
  extent,
  laneOf,
}: {
  readonly path: FoundPath;
  readonly extent: Extent;
  readonly laneOf: ReadonlyMap<string, string>;
}) => {
  const x = (day: number): number => margin + ((day - extent.from) / (extent.to - extent.from)) * (width - 2 * margin);
  const dots = timelineRows(path).filter(({ reached }) => reached !== null);
  const first = dots[0]?.reached ?? extent.from;
  const last = dots.at(-1)?.reached ?? extent.to;
  return (
    <svg className={styles.timeline} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className={styles.axis} x1={margin} x2={width - margin} y1={height / 2} y2={height / 2} />
      <line
        className={styles.line}
        data-certainty={path.certainty}
        x1={x(first)}
        x2={x(last)}
        y1={height / 2}
        y2={height / 2}
      />
      {dots.map(({ id, kind, reached }) => {
        const lane = laneOf.get(id);
        if (kind === 'PERSON' || kind === 'INSTITUTION') return null;
        const fill = kind === 'IDEA' ? 'var(--idea)' : lane === undefined ? 'var(--muted)' : laneColor(lane);
        return <circle key={id} className={pathDot.dot} cx={x(reached ?? 0)} cy={height / 2} r={5} style={{ fill }} />;
      })}
    </svg>
  );
};
