import { directionWords } from './directionWords.ts';
import type { FlowCell } from './flowTotals.ts';
import { trackName } from './TrackChip.tsx';
import tone from '../../ui/tone.module.css';
import styles from './FlowTable.module.css';

/** The numbers of the drawing as a table. */
export const FlowTable = ({ cells, total }: { readonly cells: readonly FlowCell[]; readonly total: number }) => (
  <details className={styles.table}>
    <summary>The same numbers as a table</summary>
    <table>
      <caption className={tone.visuallyHidden}>Transfers from track to track</caption>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">Direction</th>
          <th scope="col">Transfers</th>
          <th scope="col">Definite</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ from, to, direction, definite, possible }) => (
          <tr key={`${from} ${to}`}>
            <td>{trackName(from)}</td>
            <td>{trackName(to)}</td>
            <td>{directionWords[direction].name}</td>
            <td>{(definite + possible).toLocaleString('en')}</td>
            <td>{definite.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            Together
          </th>
          <td>{total.toLocaleString('en')}</td>
          <td>{cells.reduce((sum, { definite }) => sum + definite, 0).toLocaleString('en')}</td>
        </tr>
      </tfoot>
    </table>
  </details>
);
