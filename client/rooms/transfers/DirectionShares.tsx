import { directionColor } from './directionWords.ts';
import { transferDirections } from './fields.ts';
import type { DirectionTotals } from './flowTotals.ts';
import styles from './DirectionShares.module.css';

/** One bar of all transfers, in parts by where they lead. */
export const DirectionShares = ({ totals, total }: { readonly totals: DirectionTotals; readonly total: number }) => (
  <span className={styles.shares} aria-hidden="true">
    {transferDirections.map((direction) => (
      <span
        key={direction}
        style={{ width: `${(100 * totals[direction]) / total}%`, background: directionColor(direction) }}
      />
    ))}
  </span>
);
