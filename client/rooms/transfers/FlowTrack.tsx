import { laneColor } from '../../ui/laneColor.ts';
import type { FlowNode } from './flowLayout.ts';
import { trackName } from './TrackChip.tsx';
import styles from './FlowTrack.module.css';

/** A track in the drawing of flows, with its name and how many transfers left or reached it. */
export const FlowTrack = ({
  node: { code, side, x, y, width, height, count },
  labelY,
}: {
  readonly node: FlowNode;
  readonly labelY: number;
}) => (
  <g>
    <rect x={x} y={y} width={width} height={Math.max(height, 1)} style={{ fill: laneColor(code) }} />
    <text
      className={styles.label}
      x={side === 'from' ? x - 6 : x + width + 6}
      y={labelY + 4}
      textAnchor={side === 'from' ? 'end' : 'start'}
    >
      {trackName(code)} · {count.toLocaleString('en')}
    </text>
  </g>
);
