import type { TransferDirection } from '../../api/columns/transferColumns.ts';
import { directionColor } from './directionWords.ts';
import styles from './TransferMark.module.css';

const ways: Readonly<Record<TransferDirection, string>> = {
  UPWARD: 'M1 12C12 12 14 3 25 3',
  DOWNWARD: 'M1 3C12 3 14 12 25 12',
  LATERAL: 'M1 8H25',
  UNRANKED: 'M1 11C9 11 9 4 17 4S22 8 25 8',
};

/** A crossing as the picture draws it, small: coloured by direction, dashed where it is only possible. */
export const TransferMark = ({
  direction,
  possible = false,
}: {
  readonly direction: TransferDirection;
  readonly possible?: boolean;
}) => (
  <svg className={styles.mark} width="26" height="15" viewBox="0 0 26 15" aria-hidden="true">
    <path
      d={ways[direction]}
      data-direction={direction}
      data-possible={possible}
      style={{ stroke: directionColor(direction) }}
    />
  </svg>
);
