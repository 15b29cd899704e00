import type { BrokerMeasure } from '../../api/types.generated.ts';
import { isLowStrong, writeRank, writeValue } from '../../projection/measureWords.ts';
import { bestYear, yearBars, type YearPoint } from './seriesShape.ts';
import tone from '../../ui/tone.module.css';
import styles from './Sparkline.module.css';
import years from './years.module.css';

const width = 76;
const height = 20;

/** A measure of one person over the years, small, with the best year in words. */
export const Sparkline = ({
  points,
  measure,
}: {
  readonly points: readonly YearPoint[];
  readonly measure: BrokerMeasure;
}) => {
  const best = bestYear(points, isLowStrong(measure));
  const said =
    best?.rank == null
      ? points.some(({ value }) => value !== null)
        ? 'None within any single year'
        : 'No ties within a year'
      : `Strongest in ${best.year}: ${writeValue(measure, best.value)}, ${writeRank(best.rank)} of that year`;
  return (
    <span className={styles.sparkline} title={said}>
      <span className={tone.visuallyHidden}>{said}</span>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <line className={years.axis} x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
        {yearBars(points, { width, height }).map(({ point, x, width: wide, height: tall }) => (
          <rect
            key={point.year}
            className={years.bar}
            data-best={point.year === best?.year}
            x={x}
            width={wide}
            y={height - tall}
            height={tall}
          />
        ))}
      </svg>
    </span>
  );
};
