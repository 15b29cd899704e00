import { Waypoints } from 'lucide-react';
import { useView } from '../../state/useView.ts';

/** Opens and closes the room of influence paths. */
export const PathsButton = () => {
  const open = useView((state) => state.view.panel === 'paths');
  const step = useView((state) => state.step);
  return (
    <button
      type="button"
      id="paths-button"
      className="button"
      aria-pressed={open}
      onClick={() => step(open ? { panel: 'none', influence: null } : { panel: 'paths', selection: null })}
    >
      <Waypoints aria-hidden="true" /> Paths
    </button>
  );
};
