import { FlowBandPath } from './FlowBandPath.tsx';
import { layoutFlows } from './flowLayout.ts';
import type { FlowCell } from './flowTotals.ts';
import { FlowTrack } from './FlowTrack.tsx';
import { spreadLabels } from './spreadLabels.ts';
import styles from './FlowDiagram.module.css';

const bandWidth = 236;

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
  const labels = spreadLabels(nodes);
  const bottom = Math.max(height, ...labels.values()) + 8;
  const right = 2 * margin + bandWidth;
  return (
    <svg className={styles.diagram} data-many={isMany} viewBox={`0 -20 ${right} ${bottom + 22}`} aria-hidden="true">
      <text className={styles.head} x={0} y={-8}>
        Track left
      </text>
      <text className={styles.head} x={right} y={-8} textAnchor="end">
        Track reached
      </text>
      <g transform={`translate(${margin} 0)`}>
        {bands.map((band) => (
          <FlowBandPath key={band.id} band={band} isNamed />
        ))}
        {nodes.map((node) => (
          <FlowTrack key={node.id} node={node} labelY={labels.get(node.id) ?? node.y} />
        ))}
      </g>
    </svg>
  );
};
