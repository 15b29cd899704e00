/** The time axis, fixed at the foot of the picture. */
import { memo, type ReactElement } from 'react';
import type { AxisTick } from './axisTicks.ts';
import { axisHeight } from './viewport.ts';
import styles from './AxisBar.module.css';

/** Draws the ticks with their true dates. */
export const AxisBar = memo(function AxisBar({
  ticks,
  width,
}: {
  readonly ticks: readonly AxisTick[];
  readonly width: number;
}): ReactElement {
  return (
    <svg className={styles.axis} width={width} height={axisHeight} aria-hidden="true">
      {ticks.map(({ day, x, label, rank }) => (
        <g key={day} className={styles.tick} data-rank={rank} transform={`translate(${x} 0)`}>
          <line y2={rank === 'year' ? 7 : 4} />
          <text y={20} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
});
