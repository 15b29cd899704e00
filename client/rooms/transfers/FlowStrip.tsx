import { transferDirections } from './fields.ts';
import { writeBucket } from '../../dates/writeBucket.ts';
import { directionColor } from './directionWords.ts';
import { addFlows, countCells, totalsByDirection, type Flows } from './flowTotals.ts';
import fields from '../../ui/fields.module.css';
import styles from './FlowStrip.module.css';

const width = 360;
const height = 64;
const axis = 16;

/** How many transfers arrived when, coloured by where they lead; a bar that is clicked is looked at alone. */
export const FlowStrip = ({
  flows,
  codes,
  ranked,
  chosen,
  onChoose,
}: {
  readonly flows: Flows;
  readonly codes: readonly string[];
  readonly ranked: boolean;
  /** Place of the bucket that is looked at; null for all. */
  readonly chosen: number | null;
  readonly onChoose: (bucket: number | null) => void;
}) => {
  const all = flows.groups.flatMap((group) => group.flows);
  const bars = flows.buckets.map((bucket, place) => {
    const cells = addFlows(all, place, codes, ranked);
    return { bucket, place, total: countCells(cells), totals: totalsByDirection(cells) };
  });
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const step = width / Math.max(bars.length, 1);
  const first = flows.buckets[0];
  const last = flows.buckets.at(-1);
  return (
    <div className={styles.strip}>
      <label>
        <span>Arrived in</span>
        <select
          className={fields.select}
          value={chosen === null ? '' : String(chosen)}
          onChange={(event) => onChoose(event.target.value === '' ? null : Number(event.target.value))}
        >
          <option value="">all of this time ({flows.total.toLocaleString('en')})</option>
          {bars.map(({ bucket, place, total }) => (
            <option key={place} value={place}>
              {writeBucket(bucket)} ({total.toLocaleString('en')})
            </option>
          ))}
        </select>
      </label>
      {/* The list above does the same for the keyboard and for those who listen. */}
      <svg viewBox={`0 0 ${width} ${height + axis}`} aria-hidden="true">
        {bars.map(({ bucket, place, total, totals }) => {
          let top = height;
          return (
            <g
              key={place}
              className={styles.bar}
              data-chosen={chosen === place}
              data-other={chosen !== null && chosen !== place}
              onClick={() => onChoose(chosen === place ? null : place)}
            >
              <title>{`${writeBucket(bucket)}: ${total.toLocaleString('en')}`}</title>
              <rect className={styles.ground} x={place * step} width={step} y={0} height={height} />
              {transferDirections.map((direction) => {
                const tall = (totals[direction] / most) * (height - 6);
                top -= tall;
                return tall === 0 ? null : (
                  <rect
                    key={direction}
                    x={place * step + 0.5}
                    width={Math.max(step - 1, 0.8)}
                    y={top}
                    height={tall}
                    style={{ fill: directionColor(direction) }}
                  />
                );
              })}
            </g>
          );
        })}
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
    </div>
  );
};
