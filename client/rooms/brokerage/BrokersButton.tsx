import { Waypoints } from 'lucide-react';
import { useView } from '../../state/useView.ts';

/** Opens and closes the room of brokers. */
export const BrokersButton = () => {
  const open = useView((state) => state.view.panel === 'brokers');
  const step = useView((state) => state.step);
  return (
    <button
      type="button"
      id="brokers-button"
      className="button"
      aria-pressed={open}
      onClick={() => step({ panel: open ? 'none' : 'brokers', selection: null, influence: null })}
    >
      <Waypoints aria-hidden="true" /> Brokers
    </button>
  );
};
