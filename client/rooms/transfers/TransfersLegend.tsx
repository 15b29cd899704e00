import { transferDirections as allDirections } from './fields.ts';
import type { Page } from '../../room.tsx';
import { useView } from '../../state/useView.ts';
import { LegendChoice, type LegendChoices } from '../../ui/LegendChoice.tsx';
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
    view: { lens, projection, tab, transferDirections },
  },
}: {
  readonly state: TransfersState;
  readonly page: Page;
}) => {
  const legend = useLegend(placed);
  const shown = allDirections.filter((direction) =>
    lens === 'NINE_TRACKS' ? direction === 'UNRANKED' || direction === 'LATERAL' : direction !== 'UNRANKED',
  );
  const step = useView((state) => state.step);
  if (tab === 'ideas') {
    return (
      <div className={styles.legend}>
        <h3>Ideas adopted</h3>
        <IdeasInPicture {...{ ideas, slice }} />
      </div>
    );
  }
  if (placed === null) return null;
  const choices: LegendChoices = {
    chosen: transferDirections,
    onChange: (values) =>
      step({ transferDirections: allDirections.filter((direction) => values.includes(direction)), transfer: null }),
  };
  return (
    <div className={styles.legend}>
      <h3>Transfers</h3>
      {projection === 'lanes' && (
        <ul aria-label="Transfers">
          {shown.map((direction) => (
            <li key={direction}>
              <LegendChoice value={direction} choices={choices}>
                <TransferMark direction={direction} />
                <span>
                  {directionWords[direction].name}: {lowerFirst(directionWords[direction].meaning)}
                </span>
              </LegendChoice>
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
