import { useState } from 'react';
import { measureWords } from '../../projection/measureWords.ts';
import { useMeasures } from '../../projection/useMeasures.ts';
import { ChangedPerson } from './ChangedPerson.tsx';
import type { PersonChange } from './standings.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './ChangedPeople.module.css';
import { FaultLine } from '../../ui/FaultLine.tsx';

const shownAtFirst = 6;

/** Whose place in the network changes, most first; each row opens to all measures before and after. */
export const ChangedPeople = ({
  people,
  count,
}: {
  readonly people: readonly PersonChange[];
  /** How many change in all. */
  readonly count: number;
}) => {
  const { of: explanations, retry } = useMeasures();
  const [all, setAll] = useState(false);
  if (people.length === 0) return <p className={tone.muted}>Nobody’s place in the network changes.</p>;
  const shown = all ? people : people.slice(0, shownAtFirst);
  return (
    <>
      {retry !== null && <FaultLine what="What the measures mean" onRetry={retry} />}
      <table className={styles.people}>
        <caption>Whose place changes most</caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">{measureWords.DEGREE.short}</th>
            <th scope="col">{measureWords.BETWEENNESS.short}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <ChangedPerson key={row.person.id} row={row} explanations={explanations} />
          ))}
        </tbody>
      </table>
      {shown.length < people.length && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          {people.length === count
            ? `Show all ${count} of whom something changes`
            : `Show the ${people.length} who change most, of ${count}`}
        </button>
      )}
      {all && people.length < count && (
        <p className={tone.muted}>
          These are the {people.length} who change most. Of {count - people.length} more something changes as well.
        </p>
      )}
    </>
  );
};
