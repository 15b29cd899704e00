import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';

/** From an entity to the paths and the influence that begin or end at it. */
export const PathActions = ({ id }: { readonly id: string }) => {
  const step = useView((state) => state.step);
  const open = (change: Partial<View>) => (): void =>
    step({ panel: 'paths', selection: null, path: null, compared: null, influence: null, ...change });
  return (
    <dl className="path-actions">
      <dt>Paths</dt>
      <dd>
        <button type="button" className="quiet" onClick={open({ pathFrom: id })} aria-label="Path from here">
          from here
        </button>
        <button type="button" className="quiet" onClick={open({ pathTo: id })} aria-label="Path to here">
          to here
        </button>
      </dd>
      <dt>Influence</dt>
      <dd>
        <button
          type="button"
          className="quiet"
          onClick={open({ influence: id, direction: 'FORWARD' })}
          aria-label="Influence from here"
        >
          from here
        </button>
        <button
          type="button"
          className="quiet"
          onClick={open({ influence: id, direction: 'BACKWARD' })}
          aria-label="Influence to here"
        >
          to here
        </button>
      </dd>
    </dl>
  );
};
