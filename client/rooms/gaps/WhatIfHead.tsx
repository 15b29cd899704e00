import { FlaskConical, Trash2 } from 'lucide-react';
import { useView } from '../../state/useView.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './WhatIfHead.module.css';

/** The id of the head of what-if, to go to once something is tried. */
export const whatIfId = 'what-if-head';

/** The head of what-if, from where a draft can be cleared. */
export const WhatIfHead = () => {
  const hasDraft = useView((state) => state.view.draft.length > 0);
  const step = useView((state) => state.step);
  return (
    <div className={styles.title}>
      <h3 id={whatIfId} tabIndex={-1}>
        <FlaskConical aria-hidden="true" /> What if?
      </h3>
      {hasDraft && (
        <button type="button" className={buttons.quiet} onClick={() => step({ draft: [] })}>
          <Trash2 aria-hidden="true" /> Clear all
        </button>
      )}
    </div>
  );
};
