import { useId } from 'react';
import { ChooseConflict } from '../../projection/ChooseConflict.tsx';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { transferGroupings } from './fields.ts';
import { flowGroupingWords } from './flowGroupingWords.ts';
import fields from '../../ui/fields.module.css';
import styles from './FlowGrouping.module.css';

/** By what flows are grouped, what that means, and of which conflict where camps need one. */
export const FlowGrouping = ({ asksConflict }: { readonly asksConflict: boolean }) => {
  const grouping = useView(({ view }) => view.transferGrouping);
  const step = useView((state) => state.step);
  const id = useId();
  const { meaning } = flowGroupingWords[grouping];
  return (
    <>
      <label className={styles.grouping}>
        <span>Group by</span>
        <select
          className={fields.select}
          value={grouping}
          aria-describedby={`${id}-meaning`}
          onChange={(event) => step({ transferGrouping: event.target.value as View['transferGrouping'] })}
        >
          {transferGroupings.map((value) => (
            <option key={value} value={value}>
              {flowGroupingWords[value].name}
            </option>
          ))}
        </select>
      </label>
      {meaning !== '' && (
        <p className={styles.meaning} id={`${id}-meaning`}>
          {meaning}
        </p>
      )}
      {asksConflict && (
        <ChooseConflict
          why="Of which conflict? Who stands with whom is told of one conflict at a time."
          otherwise={{ text: 'Group those of all conflicts together, by side', change: { transferGrouping: 'SIDE' } }}
        />
      )}
    </>
  );
};
