import { writeBucket } from '../../dates/writeBucket.ts';
import { directionColor } from './directionWords.ts';
import { barParts, type FlowBar } from './barsOfFlows.ts';
import styles from './FlowBars.module.css';

const width = 360;
const height = 64;
const axis = 16;

const Bar = ({
  bar: { bucket, place, total, totals },
  most,
  step,
  chosen,
  onChoose,
}: {
  readonly bar: FlowBar;
  /** Of the tallest bar. */
  readonly most: number;
  /** The width of a bar. */
  readonly step: number;
  readonly chosen: number | null;
  readonly onChoose: (place: number | null) => void;
}) => (
  <g
    className={styles.bar}
    data-chosen={chosen === place}
    data-other={chosen !== null && chosen !== place}
    onClick={() => onChoose(chosen === place ? null : place)}
  >
    <title>{`${writeBucket(bucket)}: ${total.toLocaleString('en')}`}</title>
    <rect className={styles.ground} x={place * step} width={step} y={0} height={height} />
    {barParts(totals, most, height, height - 6).map(({ direction, y, height: tall }) => (
      <rect
        key={direction}
        x={place * step + 0.5}
        width={Math.max(step - 1, 0.8)}
        y={y}
        height={tall}
        style={{ fill: directionColor(direction) }}
      />
    ))}
  </g>
);

/** Bars of transfers over time, coloured by where they lead, with the first and the last stretch named below. */
export const FlowBars = ({
  bars,
  chosen,
  onChoose,
}: {
  readonly bars: readonly FlowBar[];
  /** Place of the bar that is looked at; null for all. */
  readonly chosen: number | null;
  readonly onChoose: (place: number | null) => void;
}) => {
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const step = width / Math.max(bars.length, 1);
  const first = bars[0]?.bucket;
  const last = bars.at(-1)?.bucket;
  return (
    <svg className={styles.bars} viewBox={`0 0 ${width} ${height + axis}`} aria-hidden="true">
      {bars.map((bar) => (
        <Bar key={bar.place} {...{ bar, most, step, chosen, onChoose }} />
      ))}
      <line className={styles.axis} x1={0} x2={width} y1={height} y2={height} />
      {first && first.from !== null && (
        <text className={styles.tick} x={0} y={height + 12}>
          {writeBucket(first)}
        </text>
      )}
      {last && last.from !== null && bars.length > 1 && (
        <text className={styles.tick} x={width} y={height + 12} textAnchor="end">
          {writeBucket(last)}
        </text>
      )}
    </svg>
  );
};
