import { Focus, Rows4 } from 'lucide-react';
import { PathActions } from '../../rooms/paths/PathActions.tsx';
import { useView } from '../../state/useView.ts';
import buttons from '../../ui/buttons.module.css';

/** What can be done with the inspected entity. */
export const EntityActions = ({ id }: { readonly id: string }) => {
  const { focus, projection } = useView((state) => state.view);
  const step = useView((state) => state.step);
  const focused = focus.length === 1 && focus[0] === id;
  return (
    <div className={buttons.row}>
      {!focused && (
        <button
          type="button"
          className={buttons.button}
          onClick={() => step({ focus: [id], selection: id, panel: 'none' })}
        >
          <Focus aria-hidden="true" /> Show only this
        </button>
      )}
      {projection !== 'lanes' && (
        <button
          type="button"
          className={buttons.button}
          onClick={() => step({ focus: [id], selection: id, projection: 'lanes', window: null, panel: 'none' })}
        >
          <Rows4 aria-hidden="true" /> Open in Lanes
        </button>
      )}
      <PathActions id={id} />
    </div>
  );
};
