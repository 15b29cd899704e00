import { ArrowLeft } from 'lucide-react';
import { useView } from '../../state/useView.ts';
import { focusSoon } from '../../ui/focusSoon.ts';
import { cellId } from './heatCells.ts';
import type { GroupKeys } from './pairs.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './BackToGroups.module.css';

/** From one gap back to its cell among all groups. */
export const BackToGroups = ({ keys }: { readonly keys: GroupKeys }) => {
  const step = useView((view) => view.step);
  const back = (): void => {
    step({ gap: null, candidates: false });
    focusSoon(cellId(...keys));
  };
  return (
    <button type="button" className={`${buttons.quiet} ${styles.back}`} onClick={back}>
      <ArrowLeft aria-hidden="true" /> All groups
    </button>
  );
};
