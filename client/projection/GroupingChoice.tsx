import { useId } from 'react';
import { useView } from '../state/useView.ts';
import { actorGroupings } from './fields.ts';
import type { View } from '../state/view.ts';
import { groupingWords } from './groupingWords.ts';
import fields from '../ui/fields.module.css';
import styles from './GroupingChoice.module.css';

/** By what people are grouped, and what that means. */
export const GroupingChoice = () => {
  const grouping = useView((state) => state.view.actorGrouping);
  const step = useView((state) => state.step);
  const id = useId();
  return (
    <>
      <label htmlFor={id}>Group by</label>
      <select
        className={fields.select}
        id={id}
        value={grouping}
        aria-describedby={`${id}-meaning`}
        onChange={(event) => step({ actorGrouping: event.target.value as View['actorGrouping'] })}
      >
        {actorGroupings.map((value) => (
          <option key={value} value={value}>
            {groupingWords[value].name}
          </option>
        ))}
      </select>
      <p className={styles.meaning} id={`${id}-meaning`}>
        {groupingWords[grouping].meaning}
      </p>
    </>
  );
};
