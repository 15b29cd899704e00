import { useMemo } from 'react';
import { useView } from '../../state/useView.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ListFoot } from '../../ui/ListFoot.tsx';
import type { BrokersAnswer } from './brokerAnswer.ts';
import { BrokersExport } from './BrokersExport.tsx';
import type { BrokersQuestion } from './brokersQuestion.ts';
import { BrokersTable } from './BrokersTable.tsx';
import { OpenedBroker } from './OpenedBroker.tsx';
import { TableLegend } from './TableLegend.tsx';
import type { BrokersState } from './useBrokers.ts';
import { useBrokerPages } from './useBrokerPages.ts';
import { useSeries } from './useSeries.ts';
import list from '../../ui/list.module.css';
import tone from '../../ui/tone.module.css';

/** The brokers in order of the chosen measure, page by page. */
export const BrokersList = ({
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
  const measure = answered.sort;
  const hasYears = measure !== 'FRAGILITY';
  return (
    <section className={list.list} aria-label="Brokers in order" aria-busy={state.work.loading || loading}>
      {opened !== null && !ids.includes(opened) && (
        <OpenedBroker state={state} onClose={() => step({ broker: null })} />
      )}
      <TableLegend measure={measure} />
      <p className={list.hint} id="broker-hint">
        Arrow keys go from row to row, and to the right into one; Enter opens it.
      </p>
      <BrokersTable brokers={nodes} columns={answer.columns} {...{ state, measure, series, hasYears }} />
      {failed !== null && (
        <p className={tone.muted} role="alert">
          The years could not be told: {failed}
        </p>
      )}
      {!hasYears && <p className={tone.muted}>Year by year fragility takes long; open a person to work it out.</p>}
      <ListFoot listed={nodes.length} total={answer.totalCount} loading={loading} onMore={more}>
        <BrokersExport question={answered} total={answer.totalCount} />
      </ListFoot>
      {error !== null && more !== null && <ErrorNotice error={error} onRetry={more} />}
    </section>
  );
};
