import { useId } from 'react';
import { useView } from '../../state/useView.ts';
import { brokerMeasures } from './fields.ts';
import type { View } from '../../state/view.ts';
import { Explanation } from './Explanation.tsx';
import choices from '../../projection/choices.module.css';
import fields from '../../ui/fields.module.css';
import { GroupingChoice } from '../../projection/GroupingChoice.tsx';
import { measureWords } from '../../projection/measureWords.ts';
import { useMeasures } from '../../projection/useMeasures.ts';
import styles from './MeasureChoices.module.css';
import { FaultLine } from '../../ui/FaultLine.tsx';

/** By what brokers are judged, with what that means; and by what people are grouped. */
export const MeasureChoices = () => {
  const measure = useView((state) => state.view.measure);
  const step = useView((state) => state.step);
  const { of, retry } = useMeasures();
  const explanation = of.get(measure);
  const id = useId();
  return (
    <div className={choices.choices}>
      <label htmlFor={id}>Ask</label>
      <select
        className={fields.select}
        id={id}
        value={measure}
        aria-describedby={`${id}-meaning`}
        onChange={(event) => step({ measure: event.target.value as View['measure'] })}
      >
        {brokerMeasures.map((value) => (
          <option key={value} value={value}>
            {measureWords[value].choice}
          </option>
        ))}
      </select>
      <div className={styles.meaning}>
        {retry !== null && <FaultLine what="What the measures mean" onRetry={retry} />}
        {explanation !== undefined && (
          <>
            <p id={`${id}-meaning`}>
              {explanation.meaning}
              {measure === 'FRAGILITY' &&
                ' It costs far more work than the others, so it is computed only when chosen.'}
            </p>
            <Explanation of={explanation} about={explanation.name} />
          </>
        )}
      </div>
      <GroupingChoice />
    </div>
  );
};
