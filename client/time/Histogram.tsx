import { memo } from 'react';
import type { ScaleLinear } from 'd3-scale';
import { laneColor } from '../ui/laneColor.ts';
import { axisTicks } from './roundDates.ts';
import type { Bar } from './stackBars.ts';
import styles from './Histogram.module.css';

const pixelsPerTick = 56;
const labelWidth = 34;
const captionHeight = 15;

/** Bars of events per bucket, stacked by lane, over an axis of years. */
export const Histogram = memo(function Histogram({
  bars,
  highest,
  caption,
  scale,
  height,
}: {
  readonly bars: readonly Bar[];
  readonly highest: number;
  /** What the bars count. */
  readonly caption: string;
  readonly scale: ScaleLinear<number, number>;
  readonly height: number;
}) {
  const [from = 0, to = 1] = scale.domain();
  const [left = 0, right = 1] = scale.range();
  const unit = highest === 0 ? 0 : (height - captionHeight) / highest;
  return (
    <g aria-hidden="true">
      {axisTicks(from, to, (right - left) / pixelsPerTick).map(({ day, label }) => (
        <g key={day} transform={`translate(${scale(day)} 0)`} className={styles.tick}>
          <line y1={0} y2={height + 4} />
          {scale(day) + labelWidth < right && (
            <text y={height + 15} x={3}>
              {label}
            </text>
          )}
        </g>
      ))}
      {bars.map((bar) => {
        const x = scale(bar.from);
        return (
          <rect
            key={`${bar.from} ${bar.lane}`}
            x={x}
            width={Math.max(scale(bar.to) - x - 1, 1)}
            y={height - bar.top * unit}
            height={Math.max((bar.top - bar.base) * unit - 0.5, 0.5)}
            fill={laneColor(bar.lane)}
          />
        );
      })}
      <text className={styles.caption} x={left} y={9}>
        {caption}
      </text>
      <line className={styles.axis} x1={left} x2={right} y1={height} y2={height} />
    </g>
  );
});
