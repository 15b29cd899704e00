import { useId } from 'react';
import { ArrowUpDown } from 'lucide-react';
import { useView } from '../../state/useView.ts';
import { criteria, type View } from '../../state/view.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { criterionWords } from './criterionWords.ts';
import { PathEnd } from './PathEnd.tsx';
import { PathOptions } from './PathOptions.tsx';

const nothingChosen = { path: null, compared: null } as const;

/** Between what a path is looked for, and by what it is judged. */
export const PathForm = () => {
  const { pathFrom, pathTo, criterion } = useView((state) => state.view);
  const step = useView((state) => state.step);
  const id = useId();
  return (
    <div className="path-form">
      <div className="path-ends">
        <PathEnd
          label="From"
          inputId="path-from"
          id={pathFrom}
          onChange={(end) => step({ pathFrom: end, ...nothingChosen })}
        />
        <PathEnd label="To" inputId="path-to" id={pathTo} onChange={(end) => step({ pathTo: end, ...nothingChosen })} />
        <IconButton
          label="Swap the ends"
          icon={<ArrowUpDown />}
          onPress={() => step({ pathFrom: pathTo, pathTo: pathFrom, ...nothingChosen })}
          disabled={pathFrom === null && pathTo === null}
        />
      </div>
      <div className="path-criterion">
        <label htmlFor={id}>Best is what</label>
        <select
          id={id}
          value={criterion}
          aria-describedby={`${id}-meaning`}
          onChange={(event) => step({ criterion: event.target.value as View['criterion'] })}
        >
          {criteria.map((value) => (
            <option key={value} value={value}>
              {criterionWords[value].name.toLowerCase()}
            </option>
          ))}
        </select>
        <p className="muted" id={`${id}-meaning`}>
          {criterionWords[criterion].meaning}
        </p>
      </div>
      <PathOptions />
    </div>
  );
};
