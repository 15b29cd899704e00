import { useId } from 'react';
import { ArrowUpDown } from 'lucide-react';
import { useView } from '../../state/useView.ts';
import { criteria, type View } from '../../state/view.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { criterionWords } from './criterionWords.ts';
import { PathEnd } from './PathEnd.tsx';
import { PathOptions } from './PathOptions.tsx';
import { firstCount } from './shownCounts.ts';
import fields from '../../ui/fields.module.css';
import tone from '../../ui/tone.module.css';
import styles from './PathForm.module.css';

const nothingChosen = { path: null, compared: null, pathsShown: firstCount } as const;

/** Between what a path is looked for, and by what it is judged. */
export const PathForm = () => {
  const { pathFrom, pathTo, criterion } = useView((state) => state.view);
  const step = useView((state) => state.step);
  const id = useId();
  return (
    <div className={styles.form}>
      <div className={styles.ends}>
        <PathEnd
          label="From"
          inputId="path-from"
          ids={pathFrom}
          onChange={(ids) => step({ pathFrom: ids, ...nothingChosen })}
        />
        <PathEnd
          label="To"
          inputId="path-to"
          ids={pathTo}
          onChange={(ids) => step({ pathTo: ids, ...nothingChosen })}
        />
        <IconButton
          label="Swap the ends"
          icon={<ArrowUpDown />}
          onPress={() => step({ pathFrom: pathTo, pathTo: pathFrom, ...nothingChosen })}
          disabled={pathFrom.length + pathTo.length === 0}
        />
      </div>
      <div className={styles.criterion}>
        <label htmlFor={id}>Best path</label>
        <select
          className={fields.select}
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
