import { useMemo, type ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader, type SortDescriptor } from 'react-aria-components';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { strengths } from '../../picture/actors/actorSizes.ts';
import { useView } from '../../state/useView.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { BrokerDetails } from './BrokerDetails.tsx';
import { brokerRow } from './brokerRow.tsx';
import type { BrokersAnswer } from './brokerAnswer.ts';
import { BrokersExport } from './BrokersExport.tsx';
import type { BrokersQuestion } from './brokersQuestion.ts';
import { columnOf } from './columnOf.ts';
import { isLowStrong, measureWords } from '../../projection/measureWords.ts';
import { OpenedBroker } from './OpenedBroker.tsx';
import { livelyYears } from './seriesShape.ts';
import { TableLegend } from './TableLegend.tsx';
import type { BrokersState } from './useBrokers.ts';
import { useBrokerPages } from './useBrokerPages.ts';
import { useSeries } from './useSeries.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './BrokersTable.module.css';

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

/** The brokers as a table in order of the chosen measure; opening a row tells why. */
export const BrokersTable = ({
  state,
  answer,
  answered,
}: {
  readonly state: BrokersState;
  readonly answer: BrokersAnswer;
  readonly answered: BrokersQuestion;
}) => {
  const opened = useView((view) => view.view.broker);
  const step = useView((view) => view.step);
  const { nodes, loading, error, more } = useBrokerPages(answer, answered);
  const ids = useMemo(() => nodes.map(({ person }) => person.id), [nodes]);
  const { series, failed } = useSeries(state.whole, ids);
  const years = livelyYears(series.values());
  const measure = answered.sort;
  const hasYears = measure !== 'FRAGILITY';
  const low = isLowStrong(measure);
  const share = useMemo(() => {
    const all = strengths(columnOf(answer.columns, measure), low);
    return new Map(answer.columns.id.map((id, row) => [id, all[row] ?? null]));
  }, [answer, measure, low]);
  const mostRoles = Math.max(0, ...answer.columns.roles.map((count) => count ?? 0));
  const open = (id: string | null): void => step({ broker: id });
  const rows = nodes.flatMap((broker): ReactNode[] => {
    const { id } = broker.person;
    const isOpen = id === opened;
    const points = series.get(id)?.filter(({ year }) => years !== null && year >= years.from && year <= years.to);
    const row = brokerRow({
      broker,
      measure,
      strength: share.get(id) ?? null,
      mostRoles,
      points: hasYears ? (points ?? []) : null,
      colors: state.groupColors,
      isOpen,
      onToggle: () => open(isOpen ? null : id),
    });
    if (!isOpen) return [row];
    return [
      row,
      <Row key={`${id} details`} id={`${id} details`} className={styles.details!}>
        <Cell colSpan={hasYears ? 5 : 4} textValue="Why">
          <BrokerDetails state={state} />
        </Cell>
      </Row>,
    ];
  });
  const sort: SortDescriptor = { column: 'value', direction: low ? 'ascending' : 'descending' };
  const total = answer.totalCount;
  return (
    <section className={styles.list} aria-label="Brokers in order" aria-busy={state.work.loading || loading}>
      {opened !== null && !ids.includes(opened) && <OpenedBroker state={state} onClose={() => open(null)} />}
      <TableLegend measure={measure} />
      <p className={styles.hint} id="broker-hint">
        Arrow keys go from row to row, and to the right into one; Enter opens it.
      </p>
      <Table
        // Its columns cannot come and go.
        key={String(hasYears)}
        aria-label="Brokers"
        aria-describedby="broker-hint"
        className={styles.table!}
        sortDescriptor={sort}
        onSortChange={({ column }) => {
          if (column === 'roles') step({ measure: 'ROLES' });
        }}
      >
        <TableHeader>
          <Column id="rank" className={styles.rank!}>
            <span title="Place in the order; equals share one">#</span>
            <span className={tone.visuallyHidden}>Place</span>
          </Column>
          <Column id="person" isRowHeader>
            Person and group
          </Column>
          <Column id="value" allowsSorting className={styles.value!}>
            <Head name={measureWords[measure].short} sorted low={low} />
          </Column>
          <Column id="roles" allowsSorting={measure !== 'ROLES'} className={styles.roles!}>
            {measure === 'ROLES' ? 'Roles by kind' : <Head name="Roles" sorted={false} />}
          </Column>
          {hasYears && (
            <Column id="years" className={styles.years!}>
              {years === null || years.from === years.to ? 'By year' : `${years.from}–${years.to}`}
            </Column>
          )}
        </TableHeader>
        <TableBody>{rows}</TableBody>
      </Table>
      {failed !== null && (
        <p className={tone.muted} role="alert">
          The years could not be told: {failed}
        </p>
      )}
      {!hasYears && <p className={tone.muted}>Year by year fragility takes long; open a person to work it out.</p>}
      <p className={styles.foot}>
        <span className={tone.muted}>
          {nodes.length === total
            ? `All ${total.toLocaleString('en')} are listed.`
            : `${nodes.length.toLocaleString('en')} of ${total.toLocaleString('en')} are listed.`}
        </span>
        {more !== null && (
          <button type="button" className={buttons.button} onClick={more} disabled={loading}>
            Show more
          </button>
        )}
        <BrokersExport question={answered} total={total} />
      </p>
      {error !== null && more !== null && <ErrorNotice error={error} onRetry={more} />}
    </section>
  );
};
