import { transferDirections } from './fields.ts';
import type { Page } from '../../room.tsx';
import { directionWords } from './directionWords.ts';
import { IdeasInPicture } from './IdeasInPicture.tsx';
import { TransferMark } from './TransferMark.tsx';
import { useLegend } from './useLegend.ts';
import type { TransfersState } from './useTransfers.ts';
import styles from './TransfersLegend.module.css';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What the lines mean while transfers stand out, and how many of them the picture draws. */
export const TransfersLegend = ({
  state: { placed, ideas },
  page: {
    slice,
    view: { lens, projection, tab },
  },
}: {
  readonly state: TransfersState;
  readonly page: Page;
}) => {
  const legend = useLegend(placed);
  const shown = transferDirections.filter((direction) =>
    lens === 'NINE_TRACKS' ? direction === 'UNRANKED' || direction === 'LATERAL' : direction !== 'UNRANKED',
  );
  if (tab === 'ideas') {
    return (
      <div className={styles.legend}>
        <h3>Ideas adopted</h3>
        <IdeasInPicture {...{ ideas, slice }} />
      </div>
    );
  }
  if (placed === null) return null;
  return (
    <div className={styles.legend}>
      <h3>Transfers</h3>
      {projection === 'lanes' && (
        <ul aria-label="Transfers">
          {shown.map((direction) => (
            <li key={direction}>
              <TransferMark direction={direction} />
              {directionWords[direction].name}: {lowerFirst(directionWords[direction].meaning)}
            </li>
          ))}
          <li>
            <TransferMark direction={shown[0] ?? 'UPWARD'} possible />
            Dashed: only possible; its dates do not settle which end came first
          </li>
        </ul>
      )}
      {legend !== null && (
        <p className={styles.sentence}>
          <b>{legend.sentence.head}</b>
          {legend.sentence.rest}
        </p>
      )}
    </div>
  );
};
