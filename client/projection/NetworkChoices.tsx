import type { ReactNode } from 'react';
import { useView } from '../state/useView.ts';
import { actorTies } from './fields.ts';
import { Segments } from '../ui/Segments.tsx';
import { tieWords } from './groupingWords.ts';
import check from '../ui/check.module.css';
import styles from './NetworkChoices.module.css';
import segments from '../ui/Segments.module.css';

/** What ties two people, and how much a tie weighs; and what else a room lets choose of its network. */
export const NetworkChoices = ({ children = null }: { readonly children?: ReactNode }) => {
  const { actorTies: chosen, tieWeight } = useView((state) => state.view);
  const step = useView((state) => state.step);
  return (
    <details className={styles.choices}>
      <summary>Change what ties two people</summary>
      <fieldset>
        <legend className={segments.label}>Two people are tied when (any of these)</legend>
        {actorTies.map((tie) => {
          const isOn = chosen.includes(tie);
          return (
            <label key={tie} className={`${check.check} ${styles.tie}`}>
              <input
                type="checkbox"
                checked={isOn}
                // Something has to tie them.
                disabled={isOn && chosen.length === 1}
                onChange={() =>
                  step({ actorTies: actorTies.filter((each) => (each === tie ? !isOn : chosen.includes(each))) })
                }
              />
              <span className={check.label}>{tieWords[tie]}</span>
            </label>
          );
        })}
      </fieldset>
      <Segments
        label="How much a shared meeting or institution weighs"
        showLabel
        value={tieWeight}
        options={[
          {
            value: 'SHARED_BY_SIZE',
            label: 'Less, the larger it is',
            hint: 'Each shared meeting or institution of n people weighs 1/(n-1), so that large ones do not drown small ones (Newman 2001).',
          },
          { value: 'COUNT', label: 'Each the same', hint: 'Each shared meeting or institution weighs 1.' },
        ]}
        onChange={(next) => step({ tieWeight: next })}
      />
      {children}
    </details>
  );
};
