import { Undo2 } from 'lucide-react';
import { useView } from '../../state/useView.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './DraftFault.module.css';

/** Why the server cannot work out the draft, in its own sentence, and the way out. */
export const DraftFault = ({ advice }: { readonly advice: string }) => {
  const draft = useView((state) => state.view.draft);
  const step = useView((state) => state.step);
  return (
    <div className={styles.fault} role="alert">
      <p>
        This draft cannot be: <span dir="auto">{advice}</span>
      </p>
      <button type="button" className={buttons.button} onClick={() => step({ draft: draft.slice(0, -1) })}>
        <Undo2 aria-hidden="true" /> Undo the last change
      </button>
    </div>
  );
};
