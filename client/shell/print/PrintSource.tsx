import { seenHere } from '../../ui/seenHere.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import styles from './PrintSource.module.css';

/** On paper, last: of which records it was drawn, and where it can be seen again. */
export const PrintSource = ({ revision }: { readonly revision: number | null }) => {
  const printing = usePrinting();
  if (!printing) return null;
  return (
    <p className={styles.source}>
      Crosstrack{revision !== null && `, revision ${revision} of the records`}. {seenHere()}
    </p>
  );
};
