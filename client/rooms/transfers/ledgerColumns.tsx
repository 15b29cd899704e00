import { Column } from 'react-aria-components';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { View } from '../../state/view.ts';
import tone from '../../ui/tone.module.css';
import styles from './ledgerColumns.module.css';

/** A column of the ledger; its id is the order that it sorts by. */
export interface LedgerColumn {
  readonly id: View['transferSort'];
  readonly name: string;
  /** Whether the sign in the cells says what the column is, so that the head need not. */
  readonly isNameHidden?: boolean;
  readonly className?: string | undefined;
}

/** The columns of the ledger, as they stand. */
export const ledgerColumns: readonly LedgerColumn[] = [
  { id: 'DIRECTION', name: 'Direction', isNameHidden: true, className: styles.direction },
  { id: 'CARRIER', name: 'Who or what', className: styles.carrier },
  { id: 'ARRIVAL', name: 'From → to' },
  { id: 'LAG', name: 'After', className: styles.lag },
  { id: 'CONFIDENCE', name: 'Evidence', className: styles.confidence },
];

/** The head of a column; a plain function, since the table wants its columns themselves. */
export const ledgerColumn = ({ id, name, isNameHidden = false, className = '' }: LedgerColumn) => (
  <Column key={id} id={id} allowsSorting isRowHeader={id === 'CARRIER'} className={className}>
    {({ sortDirection }) => (
      <span className={styles.head} title={`Sort by ${name.toLowerCase()}`}>
        {isNameHidden ? <span className={tone.visuallyHidden}>{name}</span> : name}
        {sortDirection === 'descending' ? (
          <ArrowDown aria-hidden="true" data-sorted="true" />
        ) : (
          <ArrowUp aria-hidden="true" data-sorted={sortDirection !== undefined} />
        )}
      </span>
    )}
  </Column>
);
