import type { BrokerMeasure } from '../../api/types.generated.ts';
import { isLowStrong } from '../../projection/measureWords.ts';
import { roleNames, roleWords } from '../../projection/roleWords.ts';
import roleMark from './roleMark.module.css';
import styles from './TableLegend.module.css';

/** What the bars and marks of the table mean. */
export const TableLegend = ({ measure }: { readonly measure: BrokerMeasure }) => (
  <details className={styles.legend}>
    <summary>How to read the table</summary>
    <dl>
      <dt>The bar under a value</dt>
      <dd>
        {isLowStrong(measure)
          ? 'How strong it is: full for the lowest value, empty for the highest.'
          : 'The value as a part of the highest.'}
      </dd>
      <dt>Roles</dt>
      <dd>
        How often a person stands between two people who have no tie, by the groups of the two:
        <ul>
          {roleNames.map((role) => (
            <li key={role}>
              <span className={roleMark.mark} data-role={role} aria-hidden="true" />
              <span>
                <b>{roleWords[role].name}</b>: {roleWords[role].meaning}
              </span>
            </li>
          ))}
        </ul>
      </dd>
      {measure !== 'FRAGILITY' && (
        <>
          <dt>The years</dt>
          <dd>The same measure in each year by itself, the strongest year in colour.</dd>
        </>
      )}
      <dt>Holds it together</dt>
      <dd>Without this person the network falls into more parts (an articulation point).</dd>
    </dl>
  </details>
);
