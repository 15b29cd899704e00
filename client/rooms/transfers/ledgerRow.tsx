import { Button, Cell, Row } from 'react-aria-components';
import type { ReactElement } from 'react';
import { isolated } from '../../api/isolate.ts';
import { KindIcon } from '../../records/KindIcon.tsx';
import { ConfidenceBadge } from '../../records/ConfidenceBadge.tsx';
import { confidenceWords } from '../../records/recordWords.ts';
import { directionColor, directionWords } from './directionWords.ts';
import { PlaceLine } from './PlaceLine.tsx';
import type { ListedTransfer } from './transferOf.ts';
import { writeLagRange } from '../../dates/writeLag.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './ledgerRow.module.css';

/** One row of the ledger; a plain function, since the table wants its rows themselves. */
export const ledgerRow = ({
  transfer,
  isOpen,
  onToggle,
}: {
  readonly transfer: ListedTransfer;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): ReactElement => {
  const { id, carrier, from, to, direction, lagRange, certainty, weakestConfidence } = transfer;
  const { name, sign, meaning } = directionWords[direction];
  return (
    <Row key={id} id={id} className={styles.row!} textValue={carrier.name} onAction={onToggle}>
      <Cell textValue={name}>
        <span className={styles.sign} style={{ color: directionColor(direction) }} title={`${name}: ${meaning}`}>
          <span className={tone.visuallyHidden}>{name}</span>
          <span aria-hidden="true">{sign}</span>
        </span>
      </Cell>
      <Cell textValue={carrier.name}>
        <Button className={`${buttons.link} ${styles.open}`} aria-expanded={isOpen} onPress={onToggle}>
          <KindIcon kind={carrier.kind} />
          <span dir="auto">{carrier.name}</span>
        </Button>
      </Cell>
      <Cell textValue={`${isolated(from.at.name)} to ${isolated(to.at.name)}`}>
        <PlaceLine place={from} />
        <PlaceLine place={to} />
      </Cell>
      <Cell textValue={writeLagRange(lagRange)}>
        {writeLagRange(lagRange)}
        {certainty === 'POSSIBLE' && (
          <span className={styles.possible} title="Its dates do not settle which end came first.">
            possible
          </span>
        )}
        {(weakestConfidence === 'DISPUTED' || weakestConfidence === 'INFERRED') && (
          <span className={styles.doubted} title={confidenceWords[weakestConfidence].meaning}>
            {confidenceWords[weakestConfidence].name.toLowerCase()}
          </span>
        )}
      </Cell>
      <Cell textValue={weakestConfidence}>
        <ConfidenceBadge confidence={weakestConfidence} />
      </Cell>
    </Row>
  );
};
