import { useId } from 'react';
import { useView } from '../../state/useView.ts';
import { criteria } from './fields.ts';
import type { View } from '../../state/view.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { criterionWords } from './criterionWords.ts';
import { PathEnd } from './PathEnd.tsx';
import { swapEnds } from './pathActions.ts';
import { PathOptions } from './PathOptions.tsx';
import inputs from '../../ui/fields.module.css';
import tone from '../../ui/tone.module.css';
import styles from './PathForm.module.css';

/** Between what a path is looked for, and by what it is judged. */
export const PathForm = () => {
  const { pathFrom, pathTo, criterion } = useView((state) => state.view);
  const step = useView((state) => state.step);
  const id = useId();
  return (
    <div className={styles.form}>
      <div className={styles.ends}>
        <PathEnd label="From" inputId="path-from" ids={pathFrom} onChange={(ids) => step({ pathFrom: ids })} />
        <PathEnd label="To" inputId="path-to" ids={pathTo} onChange={(ids) => step({ pathTo: ids })} />
        <ActionButton action={swapEnds} kind="icon" stays />
      </div>
      <div className={styles.criterion}>
        <label htmlFor={id}>Best path</label>
        <select
          className={inputs.select}
          id={id}
          value={criterion}
          aria-describedby={`${id}-meaning`}
          onChange={(event) => step({ criterion: event.target.value as View['criterion'] })}
        >
          {criteria.map((value) => (
            <option key={value} value={value}>
              {criterionWords[value].name}
            </option>
          ))}
        </select>
        <p className={tone.muted} id={`${id}-meaning`}>
          {criterionWords[criterion].meaning}
        </p>
      </div>
      <PathOptions />
    </div>
  );
};
