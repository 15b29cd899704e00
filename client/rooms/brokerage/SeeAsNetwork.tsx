import { Network } from 'lucide-react';
import { useView } from '../../state/useView.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './SeeAsNetwork.module.css';

/** From Lanes to the network, where brokers can be seen. */
export const SeeAsNetwork = () => {
  const isLanes = useView((view) => view.view.projection === 'lanes');
  const step = useView((view) => view.step);
  if (!isLanes) return null;
  return (
    <button
      type="button"
      className={`${buttons.button} ${styles.network}`}
      onClick={() => step({ projection: 'network' })}
    >
      <Network aria-hidden="true" /> See it as a network
    </button>
  );
};
