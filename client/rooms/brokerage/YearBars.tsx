import type { BrokerMeasure } from '../../api/types.generated.ts';
import { isLowStrong, writeRank, writeValue } from '../../projection/measureWords.ts';
import { bestYear, isRoomy, namedYears, yearBars, type YearPoint } from './seriesShape.ts';
import styles from './YearBars.module.css';
import years from './years.module.css';

const width = 360;
const height = 72;
const head = 14;
const axis = 16;

/** A number within the drawing, however near its edge: half as wide as it may be. */
const Label = ({
  x,
  y,
  halfWidth,
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly children: string | number;
}) => (
  <text className={years.text} x={Math.min(Math.max(x, halfWidth), width - halfWidth)} y={y} textAnchor="middle">
    {children}
  </text>
);

/** A measure year by year as bars, the strongest year in colour, with places where there is room for them. */
export const YearBars = ({
  points,
  measure,
}: {
  readonly points: readonly YearPoint[];
  readonly measure: BrokerMeasure;
}) => {
  const best = bestYear(points, isLowStrong(measure));
  const roomy = isRoomy(points, width);
  return (
    <svg className={styles.bars} viewBox={`0 0 ${width} ${head + height + axis}`} aria-hidden="true">
      {yearBars(points, { width, height }).map(({ point: { year, value, rank }, x, width: wide, height: tall }) => {
        const top = head + height - tall;
        const isBest = year === best?.year;
        return (
          <g key={year}>
            <rect className={years.bar} data-best={isBest} x={x} width={wide} y={top} height={tall}>
              <title>{`${year}: ${writeValue(measure, value)}, ${writeRank(rank ?? 0)}`}</title>
            </rect>
            {(roomy || isBest) && rank !== null && (
              <Label x={x + wide / 2} y={top - 4} halfWidth={10}>
                {writeRank(rank)}
              </Label>
            )}
          </g>
        );
      })}
      <line className={years.axis} x1={0} x2={width} y1={head + height} y2={head + height} />
      {namedYears(points, width).map(({ year, x }) => (
        <Label key={year} x={x} y={head + height + 12} halfWidth={12}>
          {year}
        </Label>
      ))}
    </svg>
  );
};
