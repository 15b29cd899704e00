import { laneColor } from '../../ui/laneColor.ts';
import { directionColor, directionWords } from './directionWords.ts';
import { layoutFlows, type FlowNode } from './flowLayout.ts';
import type { FlowCell } from './flowTotals.ts';
import { trackName } from './TrackChip.tsx';
import flowBand from './flowBand.module.css';
import styles from './FlowDiagram.module.css';

const bandWidth = 236;
const labelHeight = 15;

const labelOf = ({ code, count }: FlowNode): string => `${trackName(code)} · ${count.toLocaleString('en')}`;

/** Labels of one side moved apart where nodes are thinner than their names. */
const spread = (nodes: readonly FlowNode[]): ReadonlyMap<string, number> => {
  let last = -Infinity;
  return new Map(
    nodes.map(({ id, y, height }) => {
      last = Math.max(y + height / 2, last + labelHeight);
      return [id, last] as const;
    }),
  );
};

/** Transfers from the tracks that were left, at the left, to the tracks reached, at the right; as wide as they are many. */
export const FlowDiagram = ({
  cells,
  codes,
}: {
  readonly cells: readonly FlowCell[];
  readonly codes: readonly string[];
}) => {
  const isMany = codes.length > 4;
  const height = isMany ? 330 : 220;
  const margin = isMany ? 116 : 62;
  const { nodes, bands } = layoutFlows(cells, codes, { width: bandWidth, height, nodeWidth: 8, gap: 14 });
  const labels = new Map(
    (['from', 'to'] as const).flatMap((side) => [...spread(nodes.filter((node) => node.side === side))]),
  );
  const bottom = Math.max(height, ...labels.values()) + 8;
  return (
    <svg
      className={styles.diagram}
      data-many={isMany}
      viewBox={`0 -20 ${bandWidth + 2 * margin} ${bottom + 22}`}
      aria-hidden="true"
    >
      <text className={styles.head} x={0} y={-8}>
        Track left
      </text>
      <text className={styles.head} x={2 * margin + bandWidth} y={-8} textAnchor="end">
        Track reached
      </text>
      <g transform={`translate(${margin} 0)`}>
        {bands.map(({ id, from, to, direction, possible, count, width, path }) => (
          <path
            key={id}
            className={flowBand.band}
            data-possible={possible}
            d={path}
            style={{ stroke: directionColor(direction), strokeWidth: Math.max(width, 1) }}
          >
            <title>
              {`${trackName(from)} → ${trackName(to)}: ${count.toLocaleString('en')}, ${directionWords[direction].name.toLowerCase()}${possible ? ', only possible' : ''}`}
            </title>
          </path>
        ))}
        {nodes.map((node) => (
          <g key={node.id}>
            <rect
              x={node.x}
              y={node.y}
              width={node.width}
              height={Math.max(node.height, 1)}
              style={{ fill: laneColor(node.code) }}
            />
            <text
              className={styles.label}
              x={node.side === 'from' ? -6 : bandWidth + 6}
              y={(labels.get(node.id) ?? node.y) + 4}
              textAnchor={node.side === 'from' ? 'end' : 'start'}
            >
              {labelOf(node)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
};
