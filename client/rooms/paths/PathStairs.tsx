import type { Extent } from '../../time/useTimeline.ts';
import { laneColor } from '../../ui/laneColor.ts';
import type { FoundPath } from './foundPath.ts';
import { timelineRows, type TimelineRow } from './timelineRows.ts';
import pathDot from './pathDot.module.css';
import styles from './PathStairs.module.css';

const width = 320;
const rowHeight = 30;
const margin = 7;
const letterWidth = 6.1;

const shorten = (name: string, space: number): string => {
  const most = Math.floor(space / letterWidth);
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
};

const colorOf = ({ kind, id }: TimelineRow, laneOf: ReadonlyMap<string, string>): string => {
  const lane = laneOf.get(id);
  return kind === 'IDEA' ? 'var(--idea)' : lane === undefined ? 'var(--muted)' : laneColor(lane);
};

/** A path as stairs down through time: a row for each entity, named; a dot for an event, a bar for who carries it on. */
export const PathStairs = ({
  path,
  extent,
  laneOf,
}: {
  readonly path: FoundPath;
  readonly extent: Extent;
  readonly laneOf: ReadonlyMap<string, string>;
}) => {
  const rows = timelineRows(path);
  const x = (day: number | null): number =>
    margin + (((day ?? extent.from) - extent.from) / (extent.to - extent.from)) * (width - 2 * margin);
  const y = (place: number): number => place * rowHeight + 22;
  return (
    <svg className={styles.stairs} viewBox={`0 0 ${width} ${rows.length * rowHeight + 4}`} aria-hidden="true">
      {rows.slice(1).map((row, index) => (
        <line
          key={row.id}
          className={styles.step}
          data-certainty={path.certainty}
          x1={x(row.reached)}
          x2={x(row.reached)}
          y1={y(index)}
          y2={y(index + 1)}
        />
      ))}
      {rows.map((row, place) => {
        const left = x(row.reached);
        // Beside the line that leads here: after it where there is room, or more room than before it.
        const [before, after] = [left - 6, width - left - 5];
        const isAfter = row.name.length * letterWidth < after || after >= before;
        const label = shorten(row.name, isAfter ? after : before);
        const lasts = row.leaves !== row.reached;
        return (
          <g key={row.id} style={{ color: colorOf(row, laneOf) }}>
            {lasts && (
              <line
                className={styles.carrier}
                data-certainty={path.certainty}
                x1={left}
                x2={x(row.leaves)}
                y1={y(place)}
                y2={y(place)}
              />
            )}
            <circle className={pathDot.dot} data-carrier={lasts} cx={left} cy={y(place)} r={lasts ? 3 : 5} />
            <text
              className={styles.name}
              x={isAfter ? left + 5 : before}
              y={y(place) - 9}
              textAnchor={isAfter ? 'start' : 'end'}
            >
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
