import type { BrokerMeasure } from '../../api/types.generated.ts';
import { isLowStrong } from '../../projection/measureWords.ts';
import type { YearPoint } from './seriesShape.ts';
import { YearBars } from './YearBars.tsx';
import { YearTable } from './YearTable.tsx';
import tone from '../../ui/tone.module.css';

/** A measure of one person year by year, with the place among all of each year; the table below says the same. */
export const YearChart = ({
  points,
  measure,
}: {
  readonly points: readonly YearPoint[];
  readonly measure: BrokerMeasure;
}) => {
  const known = points.filter(({ value }) => value !== null);
  if (known.length === 0) return <p className={tone.muted}>In no single year does the person have a tie.</p>;
  return (
    <div>
      <YearBars points={points} measure={measure} />
      <p className={tone.muted}>
        Each year by itself, with the place among all of that year. {isLowStrong(measure) ? 'Low bars are strong.' : ''}
      </p>
      <details>
        <summary>As a table</summary>
        <YearTable points={known} measure={measure} />
      </details>
    </div>
  );
};
