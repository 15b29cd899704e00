import { ArrowUpDown } from 'lucide-react';
import { useView } from '../../state/useView.ts';

/** Opens and closes the room of transfers. */
export const TransfersButton = () => {
  const open = useView((state) => state.view.panel === 'transfers');
  const step = useView((state) => state.step);
  return (
    <button
      type="button"
      id="transfers-button"
      className="button"
      aria-pressed={open}
      onClick={() => step({ panel: open ? 'none' : 'transfers', selection: null, influence: null })}
    >
      <ArrowUpDown aria-hidden="true" /> Transfers
    </button>
  );
};
