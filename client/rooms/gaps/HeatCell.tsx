import { cellId } from './heatCells.ts';
import { heatLevel } from './heatLevel.ts';
import { describeCell, gapState, type GroupKeys, type Pair } from './pairs.ts';
import styles from './HeatCell.module.css';
import heat from './heat.module.css';

/** A pair of groups in the heat map: its ties, coloured by how they compare with chance. */
export const HeatCell = ({
  keys,
  labels,
  pair,
  isChanged,
  isStop,
  onFocus,
  onChoose,
}: {
  /** Of the row and the column. */
  readonly keys: GroupKeys;
  readonly labels: readonly [string, string];
  readonly pair: Pair;
  /** Whether a draft changes it. */
  readonly isChanged: boolean;
  /** Whether the tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}) => {
  const name = describeCell(...labels, pair) + (isChanged ? '; changed by the draft' : '');
  return (
    <td>
      <button
        type="button"
        id={cellId(...keys)}
        className={`${styles.cell} ${heat.level}`}
        data-heat={heatLevel(pair.observed, pair.expected)}
        data-gap={gapState(pair)}
        data-changed={isChanged}
        aria-label={name}
        title={name}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onClick={onChoose}
      >
        {pair.observed}
      </button>
    </td>
  );
};
