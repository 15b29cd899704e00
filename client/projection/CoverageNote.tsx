import type { CoverageWordsFragment } from '../api/types.generated.ts';
import { Wording } from '../records/Wording.tsx';
import styles from './CoverageNote.module.css';

/** How much is recorded of what is looked at: beside whatever is told of it. */
export const CoverageNote = ({ coverage }: { readonly coverage: CoverageWordsFragment }) => (
  <p className={styles.note}>
    <Wording of={coverage.wording} />
  </p>
);
