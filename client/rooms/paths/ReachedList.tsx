import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { TableExport } from '../../actions/TableExport.tsx';
import { InfluenceArrivalsDocument } from './operations.generated.ts';
import type { InfluenceQueryVariables } from '../../api/types.generated.ts';
import { ConfidenceBadge } from '../../records/ConfidenceBadge.tsx';
import { EntityLink } from '../../records/EntityLink.tsx';
import { Evidence } from '../../records/Evidence.tsx';
import { useView } from '../../state/useView.ts';
import { FaultLine } from '../../ui/FaultLine.tsx';
import { arrivalDay, arrivalRows, type Arrival } from './arrivalWords.ts';
import { saveReached } from './pathActions.ts';
import buttons from '../../ui/buttons.module.css';
import record from '../../records/record.module.css';
import tone from '../../ui/tone.module.css';
import styles from './ReachedList.module.css';

/** As many as the server lists at once. */
const most = 500;
const shownAtFirst = 30;

const ReachedRow = ({ arrival, origin }: { readonly arrival: Arrival; readonly origin: string }) => {
  const { direction } = useView(({ view }) => view);
  const step = useView((state) => state.step);
  const { entity } = arrival;
  const [start, end] = direction === 'FORWARD' ? [origin, entity.id] : [entity.id, origin];
  return (
    <li>
      <EntityLink entity={entity} />
      <div className={record.facts}>
        <span>{arrivalDay(arrival, direction)}</span>
        <ConfidenceBadge confidence={entity.confidence} />
        <Evidence sources={entity.sources} />
        <button
          type="button"
          className={buttons.link}
          onClick={() => step({ pathFrom: [start], pathTo: [end], path: null, compared: null, influence: null })}
        >
          Show the way
        </button>
      </div>
    </li>
  );
};

/** What influence could have reached, or come from, the first in time first: when, on what evidence, and the way there. */
export const ReachedList = ({
  origin,
  reached,
  variables,
}: {
  readonly origin: string;
  readonly reached: number;
  readonly variables: InfluenceQueryVariables;
}) => {
  const client = useClient();
  const { direction } = useView(({ view }) => view);
  const [isOpen, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const listed = Math.min(reached, most);
  const asked = { ...variables, first: Math.max(listed, 1) };
  const [{ data, error }, ask] = useQuery({ query: InfluenceArrivalsDocument, variables: asked, pause: !isOpen });
  const arrivals = data?.influence.arrivals ?? [];
  const shown = all ? arrivals : arrivals.slice(0, shownAtFirst);
  return (
    <details className={styles.reached} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>List them, with the way to each</summary>
      {error !== undefined && <FaultLine what="The list" onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      <p className={tone.muted}>
        The sources are those of each record; on what evidence influence can have passed, the way tells.
      </p>
      {listed < reached && (
        <p className={tone.muted}>
          These are the {listed} {direction === 'FORWARD' ? 'first' : 'last'} in time, of {reached.toLocaleString('en')}
          .
        </p>
      )}
      <ul>
        {shown.map((arrival) => (
          <ReachedRow key={arrival.entity.id} {...{ arrival, origin }} />
        ))}
      </ul>
      {shown.length < arrivals.length && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          Show {arrivals.length - shown.length} more
        </button>
      )}
      {arrivals.length > 0 && (
        <p>
          <TableExport
            action={saveReached}
            file="influence.csv"
            total={listed}
            fetchPage={async () => {
              const answer = await client.query(InfluenceArrivalsDocument, asked).toPromise();
              if (answer.data === undefined) return null;
              return { nodes: answer.data.influence.arrivals, pageInfo: { hasNextPage: false, endCursor: null } };
            }}
            toRows={(rows) => arrivalRows(rows, direction)}
          />
        </p>
      )}
    </details>
  );
};
