/** The time axis, fixed at the foot of the picture. */
import { memo, type ReactElement } from 'react';
import type { AxisTick, ScreenBreak } from './axisTicks.ts';
import { axisHeight } from './viewport.ts';
import styles from './AxisBar.module.css';

/** Draws the ticks with their true dates, and where the axis is broken. */
export const AxisBar = memo(function AxisBar({
  ticks,
  breaks,
  width,
}: {
  readonly ticks: readonly AxisTick[];
  readonly breaks: readonly ScreenBreak[];
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
      {breaks.map(({ side, x }) => (
        <g key={side} className={styles.break} transform={`translate(${x} 0)`}>
          <path d="M0 -5L-3 5M5 -5L2 5" transform="translate(-1 5)" />
          <text x={side === 'before' ? -9 : 9} y={20} textAnchor={side === 'before' ? 'end' : 'start'}>
            {side === 'before' ? 'earlier' : 'later'}
          </text>
        </g>
      ))}
    </svg>
  );
});
