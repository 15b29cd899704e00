import type { BrokerMeasure } from '../../api/types.generated.ts';
import { measureWords, writeRank, writeValue } from '../../projection/measureWords.ts';
import type { YearPoint } from './seriesShape.ts';
import plainTable from './plainTable.module.css';

/** A measure year by year as a table. */
export const YearTable = ({
  points,
  measure,
}: {
  readonly points: readonly YearPoint[];
  readonly measure: BrokerMeasure;
}) => (
  <table className={plainTable.table}>
    <thead>
      <tr>
        <th scope="col">Year</th>
        <th scope="col">{measureWords[measure].short}</th>
        <th scope="col">Place</th>
      </tr>
    </thead>
    <tbody>
      {points.map(({ year, value, rank }) => (
        <tr key={year}>
          <th scope="row">{year}</th>
          <td>{writeValue(measure, value)}</td>
          <td>{rank === null ? '–' : writeRank(rank)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
