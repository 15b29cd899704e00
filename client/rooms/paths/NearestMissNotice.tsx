import type { PathsQuery } from '../../api/operations.generated.ts';
import { useView } from '../../state/useView.ts';
import type { View } from '../../state/view.ts';
import { TrackRun } from './TrackRun.tsx';

type Miss = NonNullable<PathsQuery['paths']['nearestMiss']>;

interface Remedy {
  readonly text: string;
  readonly change: Partial<View>;
}

const remedyOf = ({ kind }: Miss, view: View): Remedy | null => {
  if (kind === 'OUTSIDE_WINDOW') return { text: 'Clear the window', change: { window: null } };
  if (kind === 'ONLY_POSSIBLE') return { text: 'Allow possible order', change: { certainty: 'POSSIBLE' } };
  if (kind === 'NOT_CONNECTED' && !view.passStates)
    return { text: 'Let paths pass states', change: { passStates: true } };
  return null;
};

/** Why there is no path: how near it was, and the step that would bring one. */
export const NearestMissNotice = ({ miss }: { readonly miss: Miss }) => {
  const view = useView((state) => state.view);
  const step = useView((state) => state.step);
  const remedy = remedyOf(miss, view);
  return (
    <div className="nearest-miss">
      <h3>No path, and how near it was</h3>
      <p>{miss.sentence}</p>
      {miss.path && (
        <p className="muted">
          There would be one across <TrackRun tracks={miss.path.tracks} /> in {miss.path.hops.length} hops, by{' '}
          {miss.path.entities
            .slice(1, -1)
            .map(({ name }) => name)
            .join(' · ')}
          .
        </p>
      )}
      {remedy !== null && (
        <button type="button" className="button" onClick={() => step(remedy.change)}>
          {remedy.text}
        </button>
      )}
    </div>
  );
};
