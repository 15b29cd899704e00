import { Column } from 'react-aria-components';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactElement } from 'react';
import type { BrokerMeasure } from '../../api/types.generated.ts';
import { isLowStrong, measureWords } from '../../projection/measureWords.ts';
import type { Years } from './seriesShape.ts';
import tone from '../../ui/tone.module.css';
import styles from './brokerColumns.module.css';

const Head = ({
  name,
  sorted,
  low = false,
}: {
  readonly name: string;
  readonly sorted: boolean;
  readonly low?: boolean;
}) => (
  <span className={styles.head} title={sorted ? `In order of ${name.toLowerCase()}` : `Order by ${name.toLowerCase()}`}>
    {name}
    {low ? <ArrowUp aria-hidden="true" data-sorted={sorted} /> : <ArrowDown aria-hidden="true" data-sorted={sorted} />}
  </span>
);

/** The columns of the table of brokers; a plain function, since the table wants its columns themselves. */
export const brokerColumns = (
  measure: BrokerMeasure,
  hasYears: boolean,
  /** Those that are drawn; null until they are known. */
  years: Years | null,
): ReactElement[] => [
  <Column key="rank" id="rank" className={styles.rank!}>
    <span title="Place in the order; equals share one">#</span>
    <span className={tone.visuallyHidden}>Place</span>
  </Column>,
  <Column key="person" id="person" isRowHeader>
    Person and group
  </Column>,
  <Column key="value" id="value" allowsSorting className={styles.value!}>
    <Head name={measureWords[measure].short} sorted low={isLowStrong(measure)} />
  </Column>,
  <Column key="roles" id="roles" allowsSorting={measure !== 'ROLES'} className={styles.roles!}>
    {measure === 'ROLES' ? 'Roles by kind' : <Head name="Roles" sorted={false} />}
  </Column>,
  ...(hasYears
    ? [
        <Column key="years" id="years" className={styles.years!}>
          {years === null || years.from === years.to ? 'By year' : `${years.from}–${years.to}`}
        </Column>,
      ]
    : []),
];
