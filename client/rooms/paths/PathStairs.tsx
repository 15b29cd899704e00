import type { Extent } from '../../time/useTimeline.ts';
import { laneColor } from '../../ui/laneVariable.ts';
import type { FoundPath } from './foundPath.ts';
import { timelineRows, type TimelineRow } from './timelineRows.ts';

const width = 320;
const rowHeight = 30;
const margin = 7;
const letterWidth = 6.1;
const mostLetters = Math.floor((width - 2 * margin) / letterWidth);

const shorten = (name: string): string => (name.length <= mostLetters ? name : `${name.slice(0, mostLetters - 1)}…`);

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
    <svg className="path-stairs" viewBox={`0 0 ${width} ${rows.length * rowHeight + 4}`} aria-hidden="true">
      {rows.slice(1).map((row, index) => (
        <line
          key={row.id}
          className="path-step"
          data-certainty={path.certainty}
          x1={x(row.reached)}
          x2={x(row.reached)}
          y1={y(index)}
          y2={y(index + 1)}
        />
      ))}
      {rows.map((row, place) => {
        const label = shorten(row.name);
        const left = x(row.reached);
        const long = label.length * letterWidth;
        // Beside the line that leads here: after it where there is room, else before it.
        const fits = left + 5 + long < width;
        const end = left - 6 - long > 0 ? left - 6 : width - 2;
        const lasts = row.leaves !== row.reached;
        return (
          <g key={row.id} style={{ color: colorOf(row, laneOf) }}>
            {lasts && (
              <line
                className="path-carrier"
                data-certainty={path.certainty}
                x1={left}
                x2={x(row.leaves)}
                y1={y(place)}
                y2={y(place)}
              />
            )}
            <circle className="path-dot" data-carrier={lasts} cx={left} cy={y(place)} r={lasts ? 3 : 5} />
            <text className="path-name" x={fits ? left + 5 : end} y={y(place) - 9} textAnchor={fits ? 'start' : 'end'}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
