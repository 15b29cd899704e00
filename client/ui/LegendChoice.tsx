import type { ReactNode } from 'react';
import styles from './LegendChoice.module.css';

/** A filter that a legend switches: what it holds, of which nothing means that everything passes. */
export interface LegendChoices {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** An entry of a legend that is a switch of a filter as well: pressed, only what it stands for is shown. */
export const LegendChoice = ({
  value,
  choices,
  children,
}: {
  /** What it stands for, as the filter names it; null where there is no filter of it. */
  readonly value: string | null;
  /** Null where nothing can be chosen: then it only explains. */
  readonly choices: LegendChoices | null;
  readonly children: ReactNode;
}) => {
  if (value === null || choices === null) return children;
  const { chosen, onChange } = choices;
  const isChosen = chosen.includes(value);
  return (
    <button
      type="button"
      className={styles.choice}
      aria-pressed={isChosen}
      data-passes={chosen.length === 0 || isChosen}
      title={isChosen ? 'Chosen. Press to choose it no more.' : 'Press to show only this, and what else is chosen.'}
      onClick={() => onChange(isChosen ? chosen.filter((other) => other !== value) : [...chosen, value])}
    >
      {children}
    </button>
  );
};
