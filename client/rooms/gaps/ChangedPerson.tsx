import { useId, useState } from 'react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { BrokerMeasure } from '../../api/types.generated.ts';
import type { Explanation } from '../../projection/useMeasures.ts';
import { EntityLink } from '../../records/EntityLink.tsx';
import { AllMeasures } from './AllMeasures.tsx';
import { measureOf, onBoth, type PersonChange } from './standings.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './ChangedPerson.module.css';

const writeDegree = measureOf('DEGREE');
const writeBetweenness = measureOf('BETWEENNESS');

const Change = ({ before, after }: { readonly before: string; readonly after: string }) => (
  <td>
    {before === after ? (
      before
    ) : (
      <>
        <span className={styles.was}>{before}</span> <span aria-hidden="true">→</span>
        <span className={tone.visuallyHidden}> then </span> <b>{after}</b>
      </>
    )}
  </td>
);

/** Someone whose place changes: the main measures in a row, which opens to all of them. */
export const ChangedPerson = ({
  row,
  explanations,
}: {
  readonly row: PersonChange;
  readonly explanations: ReadonlyMap<BrokerMeasure, Explanation>;
}) => {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { person, before, after } = row;
  return (
    <>
      <tr>
        <th scope="row">
          <span className={styles.person}>
            <button
              type="button"
              className={buttons.icon}
              aria-expanded={open}
              aria-controls={id}
              aria-label={`All measures of ${person.name}`}
              title="All measures"
              onClick={() => setOpen(!open)}
            >
              {open ? <ChevronDown /> : <ChevronRight />}
            </button>
            <span>
              <EntityLink entity={person} />
              {before === null && <span className={tone.muted}> new here</span>}
              {after === null && <span className={tone.muted}> gone</span>}
            </span>
          </span>
        </th>
        <Change {...onBoth(row, writeDegree)} />
        <Change {...onBoth(row, writeBetweenness)} />
      </tr>
      {open && (
        <tr id={id} className={styles.measures}>
          <td colSpan={3}>
            <AllMeasures row={row} explanations={explanations} />
          </td>
        </tr>
      )}
    </>
  );
};
