import { useState } from 'react';
import type { BrokerChangesQuery, BrokerMeasure } from '../../api/types.generated.ts';
import { MoverRow } from './MoverRow.tsx';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import plainTable from './plainTable.module.css';
import styles from './MoverTable.module.css';

const shownAtFirst = 6;

/** Those whose place changed in one way, from an earlier window to this; nothing where there is nobody. */
export const MoverTable = ({
  title,
  sign,
  movers: { nodes, totalCount },
  measure,
}: {
  readonly title: string;
  readonly sign: string;
  readonly movers: BrokerChangesQuery['brokerChanges']['rose'];
  readonly measure: BrokerMeasure;
}) => {
  const [all, setAll] = useState(false);
  if (totalCount === 0) return null;
  return (
    <section className={styles.movers} aria-label={title}>
      <h4>
        <span aria-hidden="true">{sign}</span> {title} <span className={tone.muted}>{totalCount}</span>
      </h4>
      <table className={plainTable.table}>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Before</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {(all ? nodes : nodes.slice(0, shownAtFirst)).map((mover) => (
            <MoverRow key={mover.person.id} mover={mover} measure={measure} />
          ))}
        </tbody>
      </table>
      {!all && nodes.length > shownAtFirst && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          Show {nodes.length === totalCount ? `all ${totalCount}` : `the first ${nodes.length} of ${totalCount}`}
        </button>
      )}
      {all && nodes.length < totalCount && (
        <p className={tone.muted}>
          The first {nodes.length} of {totalCount}.
        </p>
      )}
    </section>
  );
};
