import type { BrokerMeasure } from '../../api/types.generated.ts';
import { isLowStrong, measureWords, writeRank, writeValue } from '../../projection/measureWords.ts';
import { bestYear, yearBars, type YearPoint } from './seriesShape.ts';
import tone from '../../ui/tone.module.css';
import plainTable from './plainTable.module.css';
import styles from './YearChart.module.css';
import years from './years.module.css';

const width = 360;
const height = 72;
const head = 14;
const axis = 16;

/** A measure of one person year by year, with the place among all of each year; the table below says the same. */
export const YearChart = ({
  points,
  measure,
}: {
  readonly points: readonly YearPoint[];
  readonly measure: BrokerMeasure;
}) => {
  const bars = yearBars(points, { width, height });
  const best = bestYear(points, isLowStrong(measure));
  const named = points.filter(({ value }) => value !== null);
  const roomy = width / Math.max(points.length, 1) >= 24;
  if (named.length === 0) return <p className={tone.muted}>In no single year does the person have a tie.</p>;
  return (
    <div className={styles.chart}>
      <svg viewBox={`0 0 ${width} ${head + height + axis}`} aria-hidden="true">
        {bars.map(({ point, x, width: wide, height: tall }) => (
          <g key={point.year}>
            <rect
              className={years.bar}
              data-best={point.year === best?.year}
              x={x}
              width={wide}
              y={head + height - tall}
              height={tall}
            >
              <title>{`${point.year}: ${writeValue(measure, point.value)}, ${writeRank(point.rank ?? 0)}`}</title>
            </rect>
            {(roomy || point.year === best?.year) && point.rank !== null && (
              <text
                className={years.text}
                x={Math.min(Math.max(x + wide / 2, 10), width - 10)}
                y={head + height - tall - 4}
                textAnchor="middle"
              >
                {writeRank(point.rank)}
              </text>
            )}
          </g>
        ))}
        <line className={years.axis} x1={0} x2={width} y1={head + height} y2={head + height} />
        {points.map(({ year }, place) => {
          const step = width / points.length;
          const isNamed = roomy || place === 0 || place === points.length - 1;
          return isNamed ? (
            <text
              key={year}
              className={years.text}
              x={Math.min(Math.max((place + 0.5) * step, 12), width - 12)}
              y={head + height + 12}
              textAnchor="middle"
            >
              {year}
            </text>
          ) : null;
        })}
      </svg>
      <p className={tone.muted}>
        Each year by itself, with the place among all of that year. {isLowStrong(measure) ? 'Low bars are strong.' : ''}
      </p>
      <details>
        <summary>As a table</summary>
        <table className={plainTable.table}>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">{measureWords[measure].short}</th>
              <th scope="col">Place</th>
            </tr>
          </thead>
          <tbody>
            {named.map(({ year, value, rank }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{writeValue(measure, value)}</td>
                <td>{rank === null ? '–' : writeRank(rank)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
};
