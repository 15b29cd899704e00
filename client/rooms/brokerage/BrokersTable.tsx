import { useMemo, type ReactNode } from 'react';
import { Cell, Row, Table, TableBody, TableHeader, type SortDescriptor } from 'react-aria-components';
import type { BrokerMeasure } from '../../api/types.generated.ts';
import { isLowStrong } from '../../projection/measureWords.ts';
import { useView } from '../../state/useView.ts';
import type { BrokersAnswer, ListedBroker } from './brokerAnswer.ts';
import { brokerColumns } from './brokerColumns.tsx';
import { BrokerDetails } from './BrokerDetails.tsx';
import { brokerRow } from './brokerRow.tsx';
import { mostRoles, strengthOfEach } from './columnOf.ts';
import { livelyYears, pointsWithin, type YearPoint } from './seriesShape.ts';
import type { BrokersState } from './useBrokers.ts';
import list from '../../ui/list.module.css';
import styles from './BrokersTable.module.css';

/** Below an opened row: why. */
const detailsRow = (id: string, state: BrokersState, width: number) => (
  <Row key={`${id} details`} id={`${id} details`} className={list.details!}>
    <Cell colSpan={width} textValue="Why">
      <BrokerDetails state={state} />
    </Cell>
  </Row>
);

/** The brokers as a table in order of the chosen measure; opening a row tells why. */
export const BrokersTable = ({
  state,
  columns,
  measure,
  brokers,
  series,
  hasYears,
}: {
  readonly state: BrokersState;
  readonly columns: BrokersAnswer['columns'];
  readonly measure: BrokerMeasure;
  /** Those of the rows. */
  readonly brokers: readonly ListedBroker[];
  /** The measure year by year, by id; who is not there yet has an empty cell. */
  readonly series: ReadonlyMap<string, readonly YearPoint[]>;
  readonly hasYears: boolean;
}) => {
  const opened = useView((view) => view.view.broker);
  const step = useView((view) => view.step);
  const strengths = useMemo(() => strengthOfEach(columns, measure), [columns, measure]);
  const years = livelyYears(series.values());
  const most = mostRoles(columns);
  const rows = brokers.flatMap((broker): ReactNode[] => {
    const { id } = broker.person;
    const isOpen = id === opened;
    const row = brokerRow({
      broker,
      grouping: state.answered?.grouping ?? 'CAMP',
      measure,
      strength: strengths.get(id) ?? null,
      mostRoles: most,
      points: hasYears ? pointsWithin(series.get(id) ?? [], years) : null,
      colors: state.groupColors,
      isOpen,
      onToggle: () => step({ broker: isOpen ? null : id }),
    });
    return isOpen ? [row, detailsRow(id, state, hasYears ? 5 : 4)] : [row];
  });
  const sort: SortDescriptor = { column: 'value', direction: isLowStrong(measure) ? 'ascending' : 'descending' };
  return (
    <Table
      // Its columns cannot come and go.
      key={String(hasYears)}
      aria-label="Brokers"
      aria-describedby="broker-hint"
      className={`${list.table} ${styles.table}`}
      sortDescriptor={sort}
      onSortChange={({ column }) => {
        if (column === 'roles') step({ measure: 'ROLES' });
      }}
    >
      <TableHeader>{brokerColumns(measure, hasYears, years)}</TableHeader>
      <TableBody>{rows}</TableBody>
    </Table>
  );
};
