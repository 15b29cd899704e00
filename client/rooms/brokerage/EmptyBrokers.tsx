import type { BrokerMeasure } from '../../api/types.generated.ts';
import { useView } from '../../state/useView.ts';
import type { BrokersAnswer } from './brokerAnswer.ts';
import { columnOf } from './columnOf.ts';
import { measureWords } from '../../projection/measureWords.ts';
import buttons from '../../ui/buttons.module.css';
import note from './note.module.css';
import styles from './EmptyBrokers.module.css';

/** Says why there is no broker to show, and what would bring some; nothing where there are. */
export const EmptyBrokers = ({
  answer: { projection, groups, columns },
  measure,
}: {
  readonly answer: BrokersAnswer;
  readonly measure: BrokerMeasure;
}) => {
  const { window, actorTies } = useView((state) => state.view);
  const step = useView((state) => state.step);
  const { people, ties } = projection;
  if (ties === 0) {
    return (
      <div className={styles.empty} role="status">
        <p>
          {people === 0
            ? 'Nobody is recorded here.'
            : `${people === 1 ? 'One person is' : `${people} people are`} recorded here, but no two are tied.`}
        </p>
        {window !== null && (
          <button type="button" className={buttons.button} onClick={() => step({ window: null })}>
            Look at all of time
          </button>
        )}
        {actorTies.length < 3 && people > 0 && (
          <button
            type="button"
            className={buttons.button}
            onClick={() => step({ actorTies: ['CO_PARTICIPATION', 'SHARED_INSTITUTION', 'EXPLICIT'] })}
          >
            Count every kind of tie
          </button>
        )}
      </div>
    );
  }
  if (groups.length < 2) {
    return (
      <p className={note.note}>
        {groups.length === 0
          ? 'Nobody here is in a group of this kind, so there are no roles between groups. Group by something else.'
          : 'All who are grouped are in one group, so nobody goes between groups. Group by something else to see who does.'}
      </p>
    );
  }
  if (columnOf(columns, measure).every((value) => value === null || value === 0)) {
    return (
      <p className={note.note}>
        Everyone has 0 or no value: by {measureWords[measure].short.toLowerCase()} nobody stands out here.
      </p>
    );
  }
  return null;
};
