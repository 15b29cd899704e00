import { Unplug } from 'lucide-react';
import { useView } from '../../state/useView.ts';

/** Opens and closes the room of gaps. */
export const GapsButton = () => {
  const open = useView((state) => state.view.panel === 'gaps');
  const step = useView((state) => state.step);
  return (
    <button
      type="button"
      id="gaps-button"
      className="button"
      aria-pressed={open}
      onClick={() => step({ panel: open ? 'none' : 'gaps', selection: null, influence: null })}
    >
      <Unplug aria-hidden="true" /> Gaps
    </button>
  );
};
