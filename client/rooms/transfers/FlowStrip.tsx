import { writeBucket } from '../../dates/writeBucket.ts';
import { FlowBars } from './FlowBars.tsx';
import { barsOfFlows } from './barsOfFlows.ts';
import type { Flows } from './flowTotals.ts';
import fields from '../../ui/fields.module.css';
import styles from './FlowStrip.module.css';

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
  const bars = barsOfFlows(flows, codes, ranked);
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
      <FlowBars bars={bars} chosen={chosen} onChoose={onChoose} />
    </div>
  );
};
