import type { TransferColumns } from '../../api/columns/transferColumns.ts';
import { useView } from '../../state/useView.ts';
import { transferDirections } from './fields.ts';
import { countDirections } from './countTransfers.ts';
import { directionWords } from './directionWords.ts';
import { TransferMark } from './TransferMark.tsx';
import buttons from '../../ui/buttons.module.css';
import styles from './DirectionChips.module.css';

/** How many transfers lead where; each count is a switch that keeps only its direction. */
export const DirectionChips = ({ columns }: { readonly columns: TransferColumns }) => {
  const chosen = useView((state) => state.view.transferDirections);
  const step = useView((state) => state.step);
  const counts = countDirections(columns);
  const shown = transferDirections.filter((direction) => counts.has(direction) || chosen.includes(direction));
  return (
    <div className={styles.chips} role="group" aria-label="Only these directions">
      {shown.map((direction) => {
        const isChosen = chosen.includes(direction);
        const { name, meaning } = directionWords[direction];
        return (
          <button
            key={direction}
            type="button"
            className={buttons.button}
            aria-pressed={isChosen}
            title={`${meaning} Press to ${isChosen ? 'take this filter away' : 'show only these'}.`}
            onClick={() =>
              step({
                transferDirections: isChosen ? chosen.filter((other) => other !== direction) : [...chosen, direction],
                transfer: null,
              })
            }
          >
            <TransferMark direction={direction} />
            {name} <b>{(counts.get(direction) ?? 0).toLocaleString('en')}</b>
          </button>
        );
      })}
    </div>
  );
};
