import { useState } from 'react';
import { Wording } from '../../records/Wording.tsx';
import type { Analysis, GroupKeys } from './pairs.ts';
import buttons from '../../ui/buttons.module.css';
import tone from '../../ui/tone.module.css';
import styles from './GapList.module.css';

const shownAtFirst = 6;

/** The gaps, the most severe first, each in a sentence. */
export const GapList = ({
  analysis: { gaps, gapCount },
  onChoose,
}: {
  readonly analysis: Analysis;
  readonly onChoose: (keys: GroupKeys) => void;
}) => {
  const [all, setAll] = useState(false);
  const shown = all ? gaps : gaps.slice(0, shownAtFirst);
  return (
    <section className={styles.list} aria-labelledby="gap-list-head">
      <h3 id="gap-list-head">
        {gapCount === 1 ? '1 gap' : `${gapCount.toLocaleString('en')} gaps`}
        {gapCount > 1 && <span className={tone.muted}> the most severe first</span>}
      </h3>
      <ol>
        {shown.map(({ severity, wording, pair: { a, b } }) => (
          <li key={`${a.key} ${b.key}`}>
            <button type="button" className={styles.row} onClick={() => onChoose([a.key, b.key])}>
              <span className={styles.severity}>
                <span className={tone.visuallyHidden}>Severity </span>
                {severity.toFixed(2)}
                <span className={styles.bar} aria-hidden="true">
                  <span style={{ width: `${severity * 100}%` }} />
                </span>
              </span>
              <span dir="auto">
                <Wording of={wording} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {!all && gaps.length > shownAtFirst && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          {gaps.length < gapCount ? `Show the ${gaps.length} most severe` : `Show all ${gapCount}`}
        </button>
      )}
    </section>
  );
};
